// Where institutions stand in a plot of two measures: those with the same two values at one point, and where there are more
// points than one could tell apart, those that would lie on each other. Pure.
import type { Measured } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'

/** The lowest and the highest value of those who share a point. */
export type Range = readonly [from: number, to: number]

export interface Point {
  readonly ids: readonly string[]
  readonly across: Range
  readonly up: Range
  /** From the left and from the bottom, 0 to 1. */
  readonly x: number
  readonly y: number
}

interface Points {
  readonly points: readonly Point[]
  /** The highest values, where the axes end; they begin at 0. */
  readonly most: { readonly across: number; readonly up: number }
}

/** More would lie on each other, and take long to draw. */
const MOST_POINTS = 300
/** How many places an axis has then. */
const [PLACES_ACROSS, PLACES_UP] = [50, 30]

interface Valued {
  readonly id: string
  readonly across: number
  readonly up: number
}

/** From left to right, then from below. Those who lack one of both values are left out. */
export function pointsOf({ ids, values }: Measured, across: MeasureId, up: MeasureId): Points {
  const valued = ids
    .map(
      (id, at): Valued => ({
        id,
        across: values[across][at] ?? Number.NaN,
        up: values[up][at] ?? Number.NaN,
      }),
    )
    .filter((one) => !Number.isNaN(one.across) && !Number.isNaN(one.up))
  const most = {
    across: valued.reduce((highest, one) => Math.max(highest, one.across), 0),
    up: valued.reduce((highest, one) => Math.max(highest, one.up), 0),
  }
  const share = (value: number, of: number) => (of > 0 ? value / of : 0)
  // What adding fractions in another order leaves makes no second point.
  const same = groupedBy(valued, (one) => `${one.across.toFixed(9)} ${one.up.toFixed(9)}`)
  const groups =
    same.length <= MOST_POINTS
      ? same
      : groupedBy(valued, (one) =>
          [
            Math.round(share(one.across, most.across) * PLACES_ACROSS),
            Math.round(share(one.up, most.up) * PLACES_UP),
          ].join(' '),
        )
  return {
    points: groups
      .map((group): Point => {
        const [acrossRange, upRange] = [rangeOf(group, 'across'), rangeOf(group, 'up')]
        return {
          ids: group.map(({ id }) => id),
          across: acrossRange,
          up: upRange,
          x: share(middleOf(acrossRange), most.across),
          y: share(middleOf(upRange), most.up),
        }
      })
      .sort((one, other) => one.x - other.x || one.y - other.y),
    most,
  }
}

function groupedBy(
  valued: readonly Valued[],
  keyOf: (one: Valued) => string,
): readonly (readonly Valued[])[] {
  const groups = new Map<string, Valued[]>()
  for (const one of valued) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function rangeOf(group: readonly Valued[], of: 'across' | 'up'): Range {
  return group.reduce<Range>(
    ([from, to], one) => [Math.min(from, one[of]), Math.max(to, one[of])],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

function middleOf([from, to]: Range): number {
  return (from + to) / 2
}
