// The sentences of a view in words, in both languages: they travel with the description, not with the first picture.
import { description as english } from './en/description'
import { description as spanish } from './es/description'
import type { Language } from './language'
import type { Shape } from './messages'

export type DescriptionMessages = Shape<typeof english>

const MESSAGES: Readonly<Record<Language, DescriptionMessages>> = { en: english, es: spanish }

export function descriptionMessagesIn(language: Language): DescriptionMessages {
  return MESSAGES[language]
}
