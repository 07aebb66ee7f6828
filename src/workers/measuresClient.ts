// Asks the measures worker what the ties say of each institution.
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { pack } from '@/core/measures/packed'
import { askWorker } from './askWorker'
import workerUrl from './measuresWorker?worker&url'

/** Rejects as `askWorker` does. @param hear how much is done, from 0 to 1 */
export function measureInBackground(
  task: MeasuresTask,
  signal: AbortSignal,
  hear: (progress: number) => void,
): Promise<Measured> {
  return askWorker(workerUrl, pack(task), signal, hear)
}
