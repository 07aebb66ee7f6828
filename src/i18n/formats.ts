// Numbers, lists and plurals by Intl; one formatter per language, made when first used.
import type { Language } from './language'

function localeOf(language: Language): string {
  return language === 'es' ? 'es-MX' : 'en'
}

function perLanguage<Formatter>(make: (locale: string) => Formatter): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>()
  return (language) => {
    const known = made.get(language)
    if (known) return known
    const formatter = make(localeOf(language))
    made.set(language, formatter)
    return formatter
  }
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale))
const ands = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const plurals = perLanguage((locale) => new Intl.PluralRules(locale))
const collators = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }))
const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }))

export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value)
}

const decimals = new Map<string, Intl.NumberFormat>()

/** With so many digits after the point; a whole number without any. */
export function formatDecimal(language: Language, value: number, digits: number): string {
  const rounded = Number(value.toFixed(digits))
  if (Number.isInteger(rounded)) return formatNumber(language, rounded)
  const key = `${language} ${digits}`
  const formatter =
    decimals.get(key) ??
    new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  decimals.set(key, formatter)
  return formatter.format(rounded)
}

/** Orders texts as the language does, with numbers in them by their value: ¶9 before ¶10. */
export function collatorOf(language: Language): Intl.Collator {
  return collators(language)
}

/** “A, B and C” */
export function formatList(language: Language, items: readonly string[]): string {
  return ands(language).format(items)
}

export interface PluralForms {
  readonly one: string
  /** Spanish, for whole millions; `other` where it is the same. */
  readonly many?: string
  readonly other: string
}

/** The form for a count, with `#` replaced by the number. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = plurals(language).select(count)
  const form = rule === 'one' ? forms.one : rule === 'many' ? (forms.many ?? forms.other) : forms.other
  return form.replace('#', formatNumber(language, count))
}

/** For words of the interface that go on a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The order of a register: accents as the language has them, “Unit 2” before “Unit 10”. */
export function compareNames(language: Language, one: string, other: string): number {
  return collators(language).compare(one, other)
}

/** The country's name from its ISO 3166-1 alpha-2 code, or the code where the browser knows none. */
export function formatCountry(language: Language, code: string): string {
  return regions(language).of(code) ?? code
}

/** A date of ISO 8601, with the precision that it has: “March 2009”. */
export function formatDate(language: Language, date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  const at = new Date(0)
  // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century.
  at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1)
  return new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-GB', options).format(at)
}

/** A day and a time of it on the person's clock: “26 Nov, 14:05”. */
export function formatMoment(language: Language, milliseconds: number): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }
  return new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-GB', options).format(milliseconds)
}
