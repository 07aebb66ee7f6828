// The words of the matrix, which the outline speaks too.
import { matrix as en } from '../en/matrix'
import { matrix as es } from '../es/matrix'
import { lateWords } from '../lateWords'
import type { Shape } from '../messages'

export type MatrixWords = Shape<typeof en>

export const { wordsIn: matrixWordsIn, useWords: useMatrixWords } = lateWords<MatrixWords>({ en, es })
