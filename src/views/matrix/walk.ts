// The keyboard's walk over the cells and their headings.

/** Indexes of a cell; -1 is the heading. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Extent {
  readonly rows: number
  readonly columns: number
  /** How many rows a page has. */
  readonly page: number
}

export function samePlace(one: Place | null, other: Place | null): boolean {
  return one === other || (one?.row === other?.row && one?.column === other?.column)
}

/** Where a key leads, or `null` where it is no key of the walk. Pure. */
export function nextPlace({ row, column }: Place, key: string, ctrl: boolean, extent: Extent): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 }
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(last.row, Math.max(-1, nextRow)),
    column: Math.min(last.column, Math.max(-1, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? -1 : row - 1, column)
    case 'ArrowDown':
      return to(ctrl ? last.row : row + 1, column)
    case 'ArrowLeft':
      return to(row, ctrl ? -1 : column - 1)
    case 'ArrowRight':
      return to(row, ctrl ? last.column : column + 1)
    case 'Home':
      return ctrl ? to(0, 0) : to(row, 0)
    case 'End':
      return ctrl ? to(last.row, last.column) : to(row, last.column)
    case 'PageUp':
      return to(row < 0 ? -1 : Math.max(0, row - extent.page), column)
    case 'PageDown':
      return to(row + extent.page, column)
    default:
      return null
  }
}
