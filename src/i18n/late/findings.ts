// What the chapters of the measures find.
import { findings as en } from '../en/findings'
import { findings as es } from '../es/findings'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type FindingsWords = Shape<typeof en>

export const { wordsIn: findingsWordsIn, useWords: useFindingsWords } = lateWords<FindingsWords>({ en, es })
