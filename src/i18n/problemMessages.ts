// What can be wrong with a file, in both languages: it travels with the list of problems, not with the first picture.
import { problems as english } from './en/problems'
import { problems as spanish } from './es/problems'
import type { Language } from './language'
import type { Shape } from './messages'

export type ProblemMessages = Shape<typeof english>

const MESSAGES: Readonly<Record<Language, ProblemMessages>> = { en: english, es: spanish }

export function problemMessages(language: Language): ProblemMessages {
  return MESSAGES[language]
}
