// The words of the help, in both languages: they travel with its sheet, not with the first picture.
import { help as english } from './en/help'
import { help as spanish } from './es/help'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type HelpMessages = Shape<typeof english>

const MESSAGES: Readonly<Record<Language, HelpMessages>> = { en: english, es: spanish }

export function useHelpMessages(): HelpMessages {
  return MESSAGES[useLanguage()]
}
