// Institutions by a measure, and what becomes of each where one compares. Pure.
import type { Measured } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'

export interface Ranked {
  readonly id: string
  /** Equal values share a rank; without a value there is none. */
  readonly rank: number | null
  readonly value: number
  /** Where one compares; `null` where it is not drawn. */
  readonly otherwise?: number | null
}

/** Highest first; equal ones, and at last those without a value, by the order that `names` gives. */
export function rankingOf(
  measured: Measured,
  by: MeasureId,
  compareNames: (one: string, other: string) => number,
  otherwise?: Measured,
): readonly Ranked[] {
  const values = measured.values[by]
  const valueOtherwise = otherwise && valuesById(otherwise, by)
  const sorted = measured.ids
    .map((id, at) => ({ id, value: values[at] ?? Number.NaN }))
    .sort((one, other) => byValue(one.value, other.value) || compareNames(one.id, other.id))
  let [rank, last] = [0, Number.NaN]
  return sorted.map(({ id, value }, at) => {
    if (!same(value, last)) rank = at + 1
    last = value
    return {
      id,
      value,
      rank: Number.isNaN(value) ? null : rank,
      ...(valueOtherwise ? { otherwise: valueOtherwise.get(id) ?? null } : {}),
    }
  })
}

export interface Changes {
  /** Those whose value is another one, the greatest change first. */
  readonly changed: readonly Ranked[]
  /** Of them, those that have more than nothing now and nothing otherwise. */
  readonly toNothing: readonly Ranked[]
  /** Those that are not drawn. */
  readonly gone: readonly Ranked[]
}

export function changesIn(ranking: readonly Ranked[]): Changes {
  const changed = ranking
    .filter(({ value, otherwise }) => typeof otherwise === 'number' && !same(value, otherwise))
    .map((one) => ({ one, by: Math.abs((one.otherwise ?? 0) - one.value) }))
    .sort((a, b) => (Number.isNaN(b.by) ? 0 : b.by) - (Number.isNaN(a.by) ? 0 : a.by))
    .map(({ one }) => one)
  return {
    changed,
    toNothing: changed.filter(({ value, otherwise }) => value > NOTHING && (otherwise ?? 0) <= NOTHING),
    gone: ranking.filter(({ otherwise }) => otherwise === null),
  }
}

/** What adding fractions in another order may leave. */
const NOTHING = 1e-9

function same(one: number, other: number): boolean {
  return (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one - other) <= NOTHING
}

function byValue(one: number, other: number): number {
  if (same(one, other)) return 0
  if (Number.isNaN(one)) return 1
  return Number.isNaN(other) ? -1 : other - one
}

function valuesById({ ids, values }: Measured, by: MeasureId): ReadonlyMap<string, number> {
  return new Map(ids.map((id, at) => [id, values[by][at] ?? Number.NaN]))
}
