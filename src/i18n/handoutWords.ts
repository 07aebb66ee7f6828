// The words of the sheets by which something is taken away, in each language. They are no part of a first load.
import { handoutWords as en } from './en/handoutWords'
import { handoutWords as es } from './es/handoutWords'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type HandoutWords = Shape<typeof en>

const WORDS: Readonly<Record<Language, HandoutWords>> = { en, es }

export function handoutWordsIn(language: Language): HandoutWords {
  return WORDS[language]
}

export function useHandoutWords(): HandoutWords {
  return WORDS[useLanguage()]
}
