// What can be wrong with a file.
import { problems as en } from '../en/problems'
import { problems as es } from '../es/problems'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type ProblemWords = Shape<typeof en>

export const { wordsIn: problemWordsIn, useWords: useProblemWords } = lateWords<ProblemWords>({ en, es })
