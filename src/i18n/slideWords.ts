// The words of slides and of the dialog that makes them, in both languages: they travel with these, not with the first picture.
import { slideWords as english } from './en/slideWords'
import { slideWords as spanish } from './es/slideWords'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type SlideWords = Shape<typeof english>

const WORDS: Readonly<Record<Language, SlideWords>> = { en: english, es: spanish }

export function slideWords(language: Language): SlideWords {
  return WORDS[language]
}

export function useSlideWords(): SlideWords {
  return WORDS[useLanguage()]
}
