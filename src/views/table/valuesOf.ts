// What a sheet says in some columns, as values for elsewhere.
import type { Value } from '@/exports/separated'
import { type Column, plainText } from './sheet'
import type { Work } from './slices'

const BATCH = 256

/** What the sheet says in these columns: numbers as numbers, the rest as plain text. */
export function* valuesOf(
  columns: readonly Column[],
  rows: readonly number[],
): Work<readonly (readonly Value[])[]> {
  const result: (readonly Value[])[] = []
  for (const row of rows) {
    if (result.length % BATCH === 0) yield
    result.push(columns.map((column) => valueIn(column, row)))
  }
  return result
}

function valueIn(column: Column, row: number): Value {
  return column.type === 'number' ? (column.value(row) ?? '') : plainText(column.pieces(row))
}
