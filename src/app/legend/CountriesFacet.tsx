// The countries of institutions, by name in the language that is on; those of no country come last.
import { NO_COUNTRY } from '@/core/ties/filter'
import { formatCountry } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { choicesOf } from '@/state/choices'
import { togglePick } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { Chips } from './Chips'
import { useCounts } from './useCounts'

export function CountriesFacet() {
  const { legend } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const picks = useApp((state) => state.view.filter.countries)
  const counts = useCounts().countries
  const { countries } = choicesOf(graph)
  const named = countries
    .filter((code) => code !== NO_COUNTRY)
    .map((value) => ({ value, name: formatCountry(language, value) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
  const countryless = countries.includes(NO_COUNTRY) ? [{ value: NO_COUNTRY, name: legend.noCountry }] : []
  return (
    <Chips
      title={legend.countries}
      chips={[...named, ...countryless].map((chip) => ({
        ...chip,
        count: counts.get(chip.value)?.size ?? 0,
      }))}
      picks={picks}
      countOf={legend.count.institutions}
      onToggle={(code) => togglePick('countries', code)}
    />
  )
}
