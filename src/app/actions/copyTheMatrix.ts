// Copies the matrix as a table.
import { matrixWordsIn } from '@/i18n/late/matrix'
import { offered } from './offered'

export const copyTheMatrix = offered('copy-matrix', (_, language) => matrixWordsIn(language).copy)
