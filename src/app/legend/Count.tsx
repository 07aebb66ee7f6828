// A count beside an entry: the bare number is seen, the number of what is spoken.
import { formatNumber, type PluralForms, plural } from '@/i18n/formats'
import { useLanguage } from '@/i18n/language'

export function Count({ value, of }: { readonly value: number; readonly of: PluralForms }) {
  const language = useLanguage()
  return (
    <span className="legend-count">
      <span aria-hidden>{formatNumber(language, value)}</span>
      <span className="visually-hidden">, {plural(language, value, of)}</span>
    </span>
  )
}
