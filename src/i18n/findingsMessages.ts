// What the chapters of the measures find, in both languages: it travels with them, not with the first picture.
import { findings as english } from './en/findings'
import { findings as spanish } from './es/findings'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type FindingsMessages = Shape<typeof english>

const MESSAGES: Readonly<Record<Language, FindingsMessages>> = { en: english, es: spanish }

export function findingsMessagesIn(language: Language): FindingsMessages {
  return MESSAGES[language]
}

export function useFindingsMessages(): FindingsMessages {
  return MESSAGES[useLanguage()]
}
