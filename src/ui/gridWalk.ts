// Where a key leads in a grid, after the pattern that ARIA gives for grids.
import { commandOf, type KeyRow, type Press } from './keyTable'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows of a screen. */
  readonly page: number
  /** Of headings that are walked through as well: -1. */
  readonly first?: 0 | -1
}

export type GridCommand = 'cell' | 'edges' | 'ends' | 'corners' | 'pages' | 'take' | 'clear'

export const GRID_KEYS: readonly KeyRow<GridCommand>[] = [
  { does: 'cell', keys: [{ key: 'arrows' }] },
  { does: 'edges', keys: [{ key: 'arrows', with: 'Ctrl' }] },
  { does: 'ends', keys: [{ key: 'home' }, { key: 'end' }] },
  {
    does: 'corners',
    keys: [
      { key: 'home', with: 'Ctrl' },
      { key: 'end', with: 'Ctrl' },
    ],
  },
  { does: 'pages', keys: [{ key: 'pageUp' }, { key: 'pageDown' }] },
  { does: 'take', keys: [{ key: 'enter' }, { key: 'space' }] },
  { does: 'clear', keys: [{ key: 'escape' }] },
]

/** `undefined` where the key leads nowhere. Indexes are of cells; -1 is the heading, where there are some. Pure. */
export function placeAfter(press: Press, from: GridPlace, size: GridSize): GridPlace | undefined {
  const command = commandOf(GRID_KEYS, press)
  if (command === undefined || command === 'take' || command === 'clear') return undefined
  const { first = 0 } = size
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const to = leadsTo(command, press.key, from, { ...last, first, page: size.page })
  return {
    row: Math.max(first, Math.min(last.row, to.row)),
    column: Math.max(first, Math.min(last.column, to.column)),
  }
}

function leadsTo(
  command: Exclude<GridCommand, 'take' | 'clear'>,
  key: string,
  { row, column }: GridPlace,
  {
    row: lastRow,
    column: lastColumn,
    first,
    page,
  }: GridPlace & { readonly first: number; readonly page: number },
): GridPlace {
  switch (command) {
    case 'cell':
    case 'edges': {
      const far = command === 'edges'
      if (key === 'ArrowUp') return { row: far ? first : row - 1, column }
      if (key === 'ArrowDown') return { row: far ? lastRow : row + 1, column }
      if (key === 'ArrowLeft') return { row, column: far ? first : column - 1 }
      return { row, column: far ? lastColumn : column + 1 }
    }
    case 'ends':
      return { row, column: key === 'Home' ? 0 : lastColumn }
    case 'corners':
      return key === 'Home' ? { row: 0, column: 0 } : { row: lastRow, column: lastColumn }
    case 'pages':
      if (key === 'PageDown') return { row: row + page, column }
      // A page leads to the first cell, and from a heading nowhere.
      return { row: row < 0 ? row : Math.max(0, row - page), column }
  }
}

export function samePlace(one: GridPlace | null, other: GridPlace | null): boolean {
  return one === other || (one?.row === other?.row && one?.column === other?.column)
}
