// Every country with its number, the largest first: where the map has no room for them.
import { formatNumber } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { Rows } from '@/marks/Rows'
import { PlaceButton, type PressPlace } from './PlaceButton'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'

interface CountryListProps {
  readonly counts: ReadonlyMap<Place, number>
  readonly toneOf: (place: Place) => PlaceTone
  readonly press: PressPlace
}

export function CountryList({ counts, toneOf, press }: CountryListProps) {
  const language = useLanguage()
  const say = useSayPlace()
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return (
    <div className="geography-countries">
      <Rows of={sorted}>
        {([place, count]) => (
          <PlaceButton
            key={place}
            className="button geography-country-button"
            place={place}
            count={count}
            tone={toneOf(place)}
            press={press}
          >
            {say(place)} <strong>{formatNumber(language, count)}</strong>
          </PlaceButton>
        )}
      </Rows>
    </div>
  )
}
