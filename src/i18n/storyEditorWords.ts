// The words of the story editor, in both languages: they travel with it, not with the first picture.
import { storyEditor as english } from './en/storyEditor'
import { storyEditor as spanish } from './es/storyEditor'
import { type Language, useLanguage } from './language'
import type { Shape } from './messages'

export type StoryEditorWords = Shape<typeof english>

const WORDS: Readonly<Record<Language, StoryEditorWords>> = { en: english, es: spanish }

export function storyEditorWords(language: Language): StoryEditorWords {
  return WORDS[language]
}

export function useStoryEditorWords(): StoryEditorWords {
  return WORDS[useLanguage()]
}
