// Sorting in slices, stable in both directions: equal rows keep the order of the file, and empty cells come last.
import { collatorOf } from '@/i18n/formats'
import type { Language } from '@/i18n/language'
import type { ColumnId, Sort } from '@/state/appState'
import { type Column, plainText } from './sheet'
import type { Work } from './slices'

/** The next state of a header: none, ascending, descending, none. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** Rows whose keys are computed, or compared, before one may pause. */
const BATCH = 512

export function* sorted(
  rows: readonly number[],
  column: Column,
  direction: Sort['direction'],
  language: Language,
): Work<readonly number[]> {
  const { full, empty, compare } = yield* keyed(rows, column, language)
  const sign = direction === 'ascending' ? 1 : -1
  const ordered = yield* mergeSort(full, (one, other) => sign * compare(one, other))
  return [...ordered, ...empty]
}

interface Keyed {
  readonly full: readonly number[]
  readonly empty: readonly number[]
  readonly compare: (one: number, other: number) => number
}

/** Keys once, then comparisons only. */
function* keyed(rows: readonly number[], column: Column, language: Language): Work<Keyed> {
  const full: number[] = []
  const empty: number[] = []
  if (column.type === 'number') {
    const keys = new Map<number, number>()
    for (const [at, row] of rows.entries()) {
      if (at % BATCH === 0) yield
      const value = column.value(row)
      if (value === undefined) empty.push(row)
      else {
        full.push(row)
        keys.set(row, value)
      }
    }
    return { full, empty, compare: (one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0) }
  }
  const keyOf = column.type === 'choice' ? ranksOf(column) : (row: number) => plainText(column.pieces(row))
  const keys = new Map<number, string>()
  for (const [at, row] of rows.entries()) {
    if (at % BATCH === 0) yield
    const key = keyOf(row)
    if (key === '') empty.push(row)
    else {
      full.push(row)
      keys.set(row, key)
    }
  }
  const { compare } = collatorOf(language)
  const order = column.type === 'choice' ? byUnits : compare
  return { full, empty, compare: (one, other) => order(keys.get(one) ?? '', keys.get(other) ?? '') }
}

/** One character for the place of each value in its list, so that several values compare one after the other. */
function ranksOf(column: Extract<Column, { type: 'choice' }>): (row: number) => string {
  const ranks = new Map(column.choices.map(({ value }, index) => [value, String.fromCodePoint(index + 1)]))
  return (row) =>
    column
      .values(row)
      .map((value) => ranks.get(value) ?? '')
      .sort(byUnits)
      .join('')
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function* mergeSort(
  items: readonly number[],
  compare: (one: number, other: number) => number,
): Work<readonly number[]> {
  let runs: (readonly number[])[] = []
  for (let from = 0; from < items.length; from += BATCH) {
    runs.push(items.slice(from, from + BATCH).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const next: (readonly number[])[] = []
    for (let at = 0; at < runs.length; at += 2) {
      next.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare))
    }
    runs = next
  }
  return runs[0] ?? []
}

function* merge(
  left: readonly number[],
  right: readonly number[],
  compare: (one: number, other: number) => number,
): Work<readonly number[]> {
  const result: number[] = []
  let [l, r] = [0, 0]
  while (l < left.length || r < right.length) {
    const [one, other] = [left[l], right[r]]
    // Equal ones from the left first: stable.
    const takesLeft = other === undefined || (one !== undefined && compare(one, other) <= 0)
    const taken = takesLeft ? one : other
    if (taken === undefined) break
    result.push(taken)
    if (takesLeft) l += 1
    else r += 1
    if (result.length % BATCH === 0) yield
  }
  return result
}
