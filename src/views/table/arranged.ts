// The rows that are shown, in their order: what passes the columns' filters, sorted.
import type { Language } from '@/i18n/language'
import type { ColumnFilters, SheetWants } from '@/state/appState'
import { matcherOf } from './columnMatcher'
import type { Sheet } from './sheet'
import type { Work } from './slices'
import { sorted } from './sorting'

/** What decides which rows there are, and in which order. */
export type Wants = Pick<SheetWants, 'sort' | 'filters'>

const BATCH = 512

/** Pure, and in slices. Without sort, in the order of the file. */
export function* arranged(
  sheet: Sheet,
  { sort, filters }: Wants,
  language: Language,
): Work<readonly number[]> {
  const matchers = sheet.columns.flatMap((column) => matcherOf(column, filters[column.id] ?? '') ?? [])
  const rows: number[] = []
  for (let row = 0; row < sheet.size; row += 1) {
    if (row % BATCH === 0) yield
    if (matchers.every((matches) => matches(row))) rows.push(row)
  }
  const by = sort && sheet.columns.find(({ id }) => id === sort.column)
  return by ? yield* sorted(rows, by, sort.direction, language) : rows
}

/** Whether any column asks for something. */
export function isAsking(filters: ColumnFilters): boolean {
  return Object.values(filters).some((wanted) => wanted.trim() !== '')
}
