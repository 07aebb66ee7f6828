// How much of a text is read, in words: “251 of 327 words are read (0.77)”. A count first, since a share alone cannot be checked
// by eye.
import type { Audit } from '@/core/spans/audit'
import { formatDecimal, formatNumber, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'

export function sayCoverage(audits: readonly Audit[], language: Language): string {
  const { read: text } = messagesIn(language).sources
  const words = audits.reduce((sum, audit) => sum + audit.words, 0)
  const unread = audits.reduce((sum, { counts }) => sum + counts.unread, 0)
  const read = formatNumber(language, words - unread)
  const share = formatDecimal(language, words === 0 ? 0 : (words - unread) / words, 2)
  return plural(language, words, { one: text.one(read, share), other: text.other(read, share) })
}
