// Copies the matrix as a table.
import { offered } from './offered'

export const copyTheMatrix = offered('copy-matrix', ({ matrix }) => matrix.copy)
