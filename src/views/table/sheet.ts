// What a sheet of the table is: rows that stand for something of the graph, and columns that say something of each row.
import type { Family } from '@/core/model/vocabulary'
import type { LineKind } from '@/core/ties/filter'
import type { Target } from '@/core/ties/target'
import { formatNumber } from '@/i18n/formats'
import type { Language } from '@/i18n/language'
import type { ColumnId, SheetId } from '@/state/appState'

/** A name, a word of a closed list, a quotation: one entry of a cell. */
export interface Piece {
  readonly text: string
  /** Of a text of the file; what the interface says has none. */
  readonly language?: string
  /** Of the interface, beside it: a role, where it comes from. */
  readonly before?: string
  readonly after?: string
  /** A translation of ours. */
  readonly ours?: boolean
  /** Words of the passage, as they stand there. */
  readonly verbatim?: boolean
  /** Drawn before the text, as the map draws it. */
  readonly line?: LineKind
  readonly family?: Family
}

export interface Choice extends Piece {
  readonly value: string
}

interface AnyColumn {
  readonly id: ColumnId
  /** In CSS pixels at least; columns share what is left in the same proportion. */
  readonly width: number
}

export interface TextColumn extends AnyColumn {
  readonly type: 'text'
  readonly pieces: (row: number) => readonly Piece[]
}

export interface NumberColumn extends AnyColumn {
  readonly type: 'number'
  /** `undefined` where there is nothing to count. */
  readonly value: (row: number) => number | undefined
}

export interface ChoiceColumn extends AnyColumn {
  readonly type: 'choice'
  /** In the order that sorting follows. */
  readonly choices: readonly Choice[]
  readonly values: (row: number) => readonly string[]
  readonly pieces: (row: number) => readonly Piece[]
}

export type Column = TextColumn | NumberColumn | ChoiceColumn

export interface Sheet {
  readonly id: SheetId
  /** Number of rows. */
  readonly size: number
  /** The first one names the row and is always shown. */
  readonly columns: readonly Column[]
  readonly target: (row: number) => Target
  /** Whether the filter in force lets the row through; else it is faded. */
  readonly passes: (row: number) => boolean
  /** How many rows are faded, or gone. */
  readonly leftOut: number
}

export function piecesOf(column: Column, row: number, language: Language): readonly Piece[] {
  if (column.type !== 'number') return column.pieces(row)
  const value = column.value(row)
  return value === undefined ? [] : [{ text: formatNumber(language, value) }]
}

/** As plain text, without the places where a long word may break. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces
    .map(({ before, text, after }) => [before, text, after].filter((part) => part !== undefined).join(' '))
    .join('; ')
    .replaceAll('\u00AD', '')
}
