// The words of the sheets by which something is taken away.
import { handoutWords as en } from '../en/handoutWords'
import { handoutWords as es } from '../es/handoutWords'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type HandoutWords = Shape<typeof en>

export const { wordsIn: handoutWordsIn, useWords: useHandoutWords } = lateWords<HandoutWords>({ en, es })
