// Words that travel with what speaks them, in both languages, and not with the first picture.
import { type Language, useLanguage } from './language'

/** Two ways to the same words: for any code, and for components, which follow the language that is on. */
export interface LateWords<Words> {
  readonly wordsIn: (language: Language) => Words
  readonly useWords: () => Words
}

export function lateWords<Words>(words: Readonly<Record<Language, Words>>): LateWords<Words> {
  return { wordsIn: (language) => words[language], useWords: () => words[useLanguage()] }
}
