// Asks the measures worker what the ties say of each institution.
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { askWorker } from './askWorker'
import workerUrl from './measuresWorker?worker&url'

/** Rejects as `askWorker` does. */
export function measureInBackground(task: MeasuresTask, signal: AbortSignal): Promise<Measured> {
  return askWorker(workerUrl, task, signal)
}
