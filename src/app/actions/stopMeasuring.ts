// Gives up measuring, and measures after all.
import type { Action } from './action'
import { offered } from './offered'

export const stopMeasuring: readonly Action[] = [
  offered('stop-measuring', ({ measures }) => measures.stop),
  offered('measure-again', ({ measures }) => measures.again),
]
