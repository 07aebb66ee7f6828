// A number at each country, with its name where that finds room.
import type { Point, Size } from '@/core/layout/geometry'
import { textWidth } from '@/core/layout/textWidth'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useTypeScale } from '@/marks/useTypeScale'
import { namePlaces } from './namePlaces'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'

/** Opening a country, to read who stands there. */
export interface PressPlace {
  readonly open: Place | null
  /** The id of the element where it is told. */
  readonly controls: string
  readonly onPress: (place: Place) => void
}

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
  const text = useMessages().geography
  const language = useLanguage()
  const say = useSayPlace()
  const line = FONT * 1.4 * useTypeScale()
  const names = namePlaces(
    [...middles].map(([key, { x, y }]) => ({
      key,
      ...{ x, y, width: mark, height: mark },
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
          <button
            key={place}
            type="button"
            className="geography-count"
            data-tone={toneOf(place)}
            aria-label={`${say(place)}: ${plural(language, count, text.institutions)}`}
            aria-expanded={place === press.open}
            aria-controls={place === press.open ? press.controls : undefined}
            title={say(place)}
            style={{ left: x - mark / 2, top: y - mark / 2, width: mark, height: mark }}
            onClick={() => press.onPress(place)}
          >
            {formatNumber(language, count)}
          </button>
        )
      })}
    </>
  )
}
