// What pictures need worked out, off the main thread.
import type { Arranged, LayoutTask } from '@/core/layout/arrangement'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { arrangeInBackground } from './layoutClient'
import { measureInBackground } from './measuresClient'

interface InBackground {
  readonly arrange: (task: LayoutTask) => Promise<Arranged>
  readonly measure: (task: MeasuresTask) => Promise<Measured>
}

/** Given up when the signal says so. */
export function inBackground(signal: AbortSignal): InBackground {
  return {
    arrange: (task) => arrangeInBackground(task, signal),
    measure: (task) => measureInBackground(task, signal, () => {}),
  }
}
