// What pictures need worked out, off the main thread.
import type { LayoutTask } from '@/core/layout/arrangement'
import type { MeasuresTask } from '@/core/measures/measureAll'
import { arrangeInBackground } from './layoutClient'
import { measureInBackground } from './measuresClient'

/** Given up when the signal says so. */
export function inBackground(signal: AbortSignal) {
  return {
    arrange: (task: LayoutTask) => arrangeInBackground(task, signal),
    measure: (task: MeasuresTask) => measureInBackground(task, signal, () => {}),
  }
}
