// How the values of each measure are written: what is counted as counts, what is a share with three digits.
import type { MeasureId } from '@/core/measures/measureIds'
import { formatDecimal } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'

const DIGITS: Readonly<Record<MeasureId, number>> = {
  degree: 0,
  betweenness: 2,
  closeness: 3,
  coreNumber: 0,
  constraint: 3,
  effectiveSize: 2,
  cutVertex: 0,
}

export function sayValue(measure: MeasureId, value: number, language: Language): string {
  return Number.isNaN(value)
    ? messagesIn(language).measures.noValue
    : formatDecimal(language, value, DIGITS[measure])
}
