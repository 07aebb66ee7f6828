// Columns over a list of things: each says what it has to say of a thing, and gets it by the number of its row.
import type { ColumnId } from '@/state/appState'
import type { Choice, ChoiceColumn, NumberColumn, Piece, TextColumn } from './sheet'

export interface ColumnsOver<Item> {
  readonly at: <Value>(get: (item: Item) => Value, none: Value) => (row: number) => Value
  readonly text: (id: ColumnId, width: number, get: (item: Item) => readonly Piece[]) => TextColumn
  /** `undefined` where there is nothing to count. */
  readonly number: (id: ColumnId, width: number, get: (item: Item) => number | undefined) => NumberColumn
  readonly choice: (
    id: ColumnId,
    width: number,
    choices: readonly Choice[],
    get: (item: Item) => readonly string[],
  ) => ChoiceColumn
}

export function columnsOver<Item>(rows: readonly Item[]): ColumnsOver<Item> {
  const at = <Value>(get: (item: Item) => Value, none: Value) => {
    return (row: number): Value => {
      const item = rows[row]
      return item === undefined ? none : get(item)
    }
  }
  return {
    at,
    text: (id, width, get) => ({ type: 'text', id, width, pieces: at(get, []) }),
    number: (id, width, get) => ({ type: 'number', id, width, value: at(get, undefined) }),
    choice: (id, width, choices, get) => {
      const byValue = new Map(choices.map((choice) => [choice.value, choice]))
      const values = at(get, [])
      const pieces = (row: number) => values(row).flatMap((value) => byValue.get(value) ?? [])
      return { type: 'choice', id, width, choices, values, pieces }
    },
  }
}
