// The words of the presenter’s window, in both languages: they travel with it, not with the first picture.
import { presenter as english } from './en/presenter'
import { presenter as spanish } from './es/presenter'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type PresenterMessages = Shape<typeof english>

const MESSAGES: Readonly<Record<Language, PresenterMessages>> = { en: english, es: spanish }

export function usePresenterMessages(): PresenterMessages {
  return MESSAGES[useLanguage()]
}

export function presenterMessagesIn(language: Language): PresenterMessages {
  return MESSAGES[language]
}
