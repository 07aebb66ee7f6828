// Lines between countries whose institutions are joined, wider where more are.
import type { Point } from '@/core/layout/geometry'
import type { PairOfPlaces, Place } from './placesIn'

interface JoinsProps {
  readonly pairs: readonly PairOfPlaces[]
  readonly middles: ReadonlyMap<Place, Point>
}

export function Joins({ pairs, middles }: JoinsProps) {
  return pairs.map(({ places: [one, other], ties }) => {
    const [from, to] = [middles.get(one), middles.get(other)]
    if (!from || !to || one === other) return null
    return (
      <line
        key={`${one} ${other}`}
        className="geography-between"
        data-faded={ties.length === 0 || undefined}
        data-many={pairs.length > MANY || undefined}
        strokeWidth={1 + Math.log2(Math.max(1, ties.length))}
        x1={from.x}
        y1={from.y}
        x2={to.x}
        y2={to.y}
      />
    )
  })
}

/** So many lie on each other: each is paler then. */
const MANY = 60
