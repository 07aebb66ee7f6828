// Where a key leads in a grid, after the pattern that ARIA gives for grids.

export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows of a screen. */
  readonly page: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** `undefined` where the key leads nowhere. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Key,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | undefined {
  const far = ctrlKey || metaKey
  const within = (place: GridPlace): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  })
  switch (key) {
    case 'ArrowDown':
      return within({ row: far ? rows : row + 1, column })
    case 'ArrowUp':
      return within({ row: far ? 0 : row - 1, column })
    case 'ArrowRight':
      return within({ row, column: far ? columns : column + 1 })
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 })
    case 'PageDown':
      return within({ row: row + page, column })
    case 'PageUp':
      return within({ row: row - page, column })
    case 'Home':
      return within({ row: far ? 0 : row, column: 0 })
    case 'End':
      return within({ row: far ? rows : row, column: columns })
    default:
      return undefined
  }
}
