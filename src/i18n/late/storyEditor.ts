// The words of the story editor.
import { storyEditor as en } from '../en/storyEditor'
import { storyEditor as es } from '../es/storyEditor'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type StoryEditorWords = Shape<typeof en>

export const { wordsIn: storyEditorWordsIn, useWords: useStoryEditorWords } = lateWords<StoryEditorWords>({
  en,
  es,
})
