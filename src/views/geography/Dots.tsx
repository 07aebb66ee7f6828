// Countries as dots, larger where more institutions stand; who wants to press one has the list below.
import type { Point } from '@/core/layout/geometry'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'

interface DotsProps {
  readonly middles: ReadonlyMap<Place, Point>
  readonly counts: ReadonlyMap<Place, number>
  readonly toneOf: (place: Place) => PlaceTone
}

export function Dots({ middles, counts, toneOf }: DotsProps) {
  return [...middles].map(([place, { x, y }]) => (
    <circle
      key={place}
      className="geography-dot"
      data-tone={toneOf(place)}
      cx={x}
      cy={y}
      r={2.5 + 1.5 * Math.sqrt(counts.get(place) ?? 0)}
    />
  ))
}
