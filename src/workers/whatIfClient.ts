// Asks the what-if worker what would fall apart.
import type { WhatIf, WhatIfTask } from '@/core/measures/whatIf'
import { askWorker } from './askWorker'
import workerUrl from './whatIfWorker?worker&url'

/** Rejects as `askWorker` does. */
export function whatIfInBackground(task: WhatIfTask, signal: AbortSignal): Promise<WhatIf> {
  return askWorker(workerUrl, task, signal)
}
