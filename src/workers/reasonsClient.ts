// Asks the reasons worker what makes the value of an institution.
import type { Reason, ReasonsTask } from '@/core/measures/why'
import { askWorker } from './askWorker'
import workerUrl from './reasonsWorker?worker&url'

/** Rejects as `askWorker` does. */
export function reasonsInBackground(task: ReasonsTask, signal: AbortSignal): Promise<readonly Reason[]> {
  return askWorker(workerUrl, task, signal)
}
