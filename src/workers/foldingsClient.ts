// Asks the foldings worker what another folding would change: it derives all ties once for each.
import type { FoldingsTask, OtherFoldings } from '@/core/ties/otherFoldings'
import { askWorker } from './askWorker'
import workerUrl from './foldingsWorker?worker&url'

/** Rejects as `askWorker` does. */
export function otherFoldingsInBackground(task: FoldingsTask, signal: AbortSignal): Promise<OtherFoldings> {
  return askWorker(workerUrl, task, signal)
}
