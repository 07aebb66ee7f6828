import { useCallback } from 'react'
import { formatCountry } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useGeographyWords } from '@/i18n/late/geography'
import { NOWHERE, type Place, SEVERAL } from './placesIn'

/** What a place is called. */
export function useSayPlace(): (place: Place) => string {
  const geography = useGeographyWords()
  const { legend } = useMessages()
  const language = useLanguage()
  return useCallback(
    (place) => {
      if (place === NOWHERE) return legend.noCountry
      return place === SEVERAL ? geography.several : formatCountry(language, place)
    },
    [geography, legend, language],
  )
}
