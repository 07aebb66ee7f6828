// A number at each country, with its name where that finds room.
import type { Point, Size } from '@/core/layout/geometry'
import { textWidth } from '@/core/layout/textWidth'
import { formatNumber } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { useTypeScale } from '@/marks/useTypeScale'
import { namePlaces } from './namePlaces'
import { PlaceButton, type PressPlace } from './PlaceButton'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'

interface NumbersProps {
  readonly middles: ReadonlyMap<Place, Point>
  readonly counts: ReadonlyMap<Place, number>
  /** Of the round around a number, in pixels. */
  readonly mark: number
  readonly within: Size
  readonly toneOf: (place: Place) => PlaceTone
  readonly press: PressPlace
}

/** Of the names of countries, in pixels where the theme's type is not larger. */
const FONT = 13

export function Numbers({ middles, counts, mark, within, toneOf, press }: NumbersProps) {
  const language = useLanguage()
  const say = useSayPlace()
  const line = FONT * 1.4 * useTypeScale()
  const names = namePlaces(
    [...middles].map(([key, { x, y }]) => ({
      key,
      x,
      y,
      width: mark,
      height: mark,
      name: { width: (textWidth(say(key)) * line) / 1.4, height: line },
    })),
    within,
  )
  return (
    <>
      {[...names].map(([place, { x, y }]) => (
        // Said by the number that it stands at.
        <span key={place} className="geography-name" style={{ left: x, top: y - line / 2 }} aria-hidden>
          {say(place)}
        </span>
      ))}
      {[...middles].map(([place, { x, y }]) => {
        const count = counts.get(place) ?? 0
        return (
          <PlaceButton
            key={place}
            className="geography-count"
            title={say(place)}
            style={{ left: x - mark / 2, top: y - mark / 2, width: mark, height: mark }}
            place={place}
            count={count}
            tone={toneOf(place)}
            press={press}
          >
            {formatNumber(language, count)}
          </PlaceButton>
        )
      })}
    </>
  )
}
