// Where institutions stand in a plot of two measures: those with the same two values at one point. Pure.
import type { Measured } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'

export interface Point {
  readonly ids: readonly string[]
  /** The values. */
  readonly across: number
  readonly up: number
  /** From the left and from the bottom, 0 to 1. */
  readonly x: number
  readonly y: number
}

export interface Points {
  readonly points: readonly Point[]
  /** The highest values, where the axes end; they begin at 0. */
  readonly most: { readonly across: number; readonly up: number }
  /** Those who lack one of both values. */
  readonly without: readonly string[]
}

/** From left to right, then from below. */
export function pointsOf({ ids, values }: Measured, across: MeasureId, up: MeasureId): Points {
  const groups = new Map<string, { across: number; up: number; ids: string[] }>()
  const without: string[] = []
  for (const [at, id] of ids.entries()) {
    const [x, y] = [values[across][at] ?? Number.NaN, values[up][at] ?? Number.NaN]
    if (Number.isNaN(x) || Number.isNaN(y)) {
      without.push(id)
      continue
    }
    // What adding fractions in another order leaves makes no second point.
    const key = `${x.toFixed(9)} ${y.toFixed(9)}`
    const group = groups.get(key) ?? { across: x, up: y, ids: [] }
    group.ids.push(id)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  const most = {
    across: all.reduce((highest, point) => Math.max(highest, point.across), 0),
    up: all.reduce((highest, point) => Math.max(highest, point.up), 0),
  }
  const share = (value: number, of: number) => (of > 0 ? value / of : 0)
  return {
    points: all
      .map((point) => ({ ...point, x: share(point.across, most.across), y: share(point.up, most.up) }))
      .sort((one, other) => one.across - other.across || one.up - other.up),
    most,
    without,
  }
}
