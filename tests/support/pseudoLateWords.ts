// Takes the place of `src/i18n/lateWords.ts` in the app that is built for the pseudo-language's tests.
import { type Language, useLanguage } from '@/i18n/language'
import type { LateWords } from '@/i18n/lateWords'
import { pseudo } from './pseudo'

export function lateWords<Words>({ en }: Readonly<Record<Language, Words>>): LateWords<Words> {
  const words: Readonly<Record<Language, Words>> = { en, es: pseudo(en) }
  return { wordsIn: (language) => words[language], useWords: () => words[useLanguage()] }
}
