// Copies or saves the rows that the view at hand has.
import type { Action } from './action'
import { offered } from './offered'

export const takeRowsAway: readonly Action[] = [
  offered('copy-rows', ({ table }) => table.copyHint),
  offered('save-rows', ({ table }) => table.downloadHint),
]
