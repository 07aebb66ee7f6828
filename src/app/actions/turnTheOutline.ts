// Opens or closes all of the outline.
import type { Action } from './action'
import { offered } from './offered'

export const turnTheOutline: readonly Action[] = [
  offered('open-all', ({ outline }) => outline.openAll),
  offered('close-all', ({ outline }) => outline.closeAll),
]
