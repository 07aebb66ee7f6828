// The words of the outline.
import { outline as en } from '../en/outline'
import { outline as es } from '../es/outline'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type OutlineWords = Shape<typeof en>

export const { wordsIn: outlineWordsIn, useWords: useOutlineWords } = lateWords<OutlineWords>({ en, es })
