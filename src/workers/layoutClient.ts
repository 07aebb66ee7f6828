// Asks the layout worker for an arrangement.
import type { Arranged, LayoutTask } from '@/core/layout/arrangement'
import { askWorker } from './askWorker'
import workerUrl from './layoutWorker?worker&url'

/** Rejects as `askWorker` does. */
export function arrangeInBackground(task: LayoutTask, signal: AbortSignal): Promise<Arranged> {
  return askWorker(workerUrl, task, signal)
}
