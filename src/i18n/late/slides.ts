// The words of slides and of the dialog that makes them.
import { slideWords as en } from '../en/slideWords'
import { slideWords as es } from '../es/slideWords'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type SlideWords = Shape<typeof en>

export const { wordsIn: slideWordsIn, useWords: useSlideWords } = lateWords<SlideWords>({ en, es })
