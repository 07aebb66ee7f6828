// Asks the worker what another answer to an open question would change.
import type { Changed, ChangesTask } from '@/core/measures/whatChanges'
import { askWorker } from './askWorker'
import workerUrl from './changesWorker?worker&url'

/** Rejects as `askWorker` does. */
export function changesInBackground(task: ChangesTask, signal: AbortSignal): Promise<Changed> {
  return askWorker(workerUrl, task, signal)
}
