// Every country with its number, the largest first: where the map has no room for them.
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Rows } from '@/marks/Rows'
import type { PressPlace } from './Numbers'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'

interface CountryListProps {
  readonly counts: ReadonlyMap<Place, number>
  readonly toneOf: (place: Place) => PlaceTone
  readonly press: PressPlace
}

export function CountryList({ counts, toneOf, press: { open, controls, onPress } }: CountryListProps) {
  const text = useMessages().geography
  const language = useLanguage()
  const say = useSayPlace()
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return (
    <div className="geography-countries">
      <Rows of={sorted}>
        {([place, count]) => (
          <button
            key={place}
            type="button"
            className="button geography-country-button"
            data-tone={toneOf(place)}
            aria-label={`${say(place)}: ${plural(language, count, text.institutions)}`}
            aria-expanded={place === open}
            aria-controls={place === open ? controls : undefined}
            onClick={() => onPress(place)}
          >
            {say(place)} <strong>{formatNumber(language, count)}</strong>
          </button>
        )}
      </Rows>
    </div>
  )
}
