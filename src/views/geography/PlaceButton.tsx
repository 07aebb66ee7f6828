// Opens a country, to read who stands there: a number on the map, or an entry of the list below it.

import type { ComponentProps } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'
import { useGeographyWords } from '@/i18n/late/geography'
import type { Place } from './placesIn'
import type { PlaceTone } from './usePlaceTone'
import { useSayPlace } from './useSayPlace'

export interface PressPlace {
  readonly open: Place | null
  /** The id of the element where it is told. */
  readonly controls: string
  readonly onPress: (place: Place) => void
}

interface PlaceButtonProps
  extends Pick<ComponentProps<'button'>, 'className' | 'title' | 'style' | 'children'> {
  readonly place: Place
  readonly count: number
  readonly tone: PlaceTone
  readonly press: PressPlace
}

export function PlaceButton({ place, count, tone, press, ...button }: PlaceButtonProps) {
  const text = useGeographyWords()
  const language = useLanguage()
  const say = useSayPlace()
  const isOpen = place === press.open
  return (
    <button
      {...button}
      type="button"
      data-tone={tone}
      aria-label={`${say(place)}: ${plural(language, count, text.institutions)}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? press.controls : undefined}
      onClick={() => press.onPress(place)}
    />
  )
}
