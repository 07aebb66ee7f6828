// How large a file is, in words.
import { formatDecimal, formatNumber } from '@/i18n/formats'
import type { Language } from '@/i18n/language'
import { handoutWordsIn } from '@/i18n/late/handouts'

export function sizeWords(bytes: number, language: Language): string {
  const words = handoutWordsIn(language)
  return bytes < 1_000_000
    ? words.kilobytes(formatNumber(language, Math.ceil(bytes / 1000)))
    : words.megabytes(formatDecimal(language, bytes / 1_000_000, 1))
}
