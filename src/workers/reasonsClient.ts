// Asks the reasons worker what makes the value of an institution.
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'
import { pack } from '@/core/measures/packed'
import type { Reason } from '@/core/measures/why'
import { askWorker } from './askWorker'
import type { ReasonsQuestion } from './reasonsWorker'
import workerUrl from './reasonsWorker?worker&url'

/** Rejects as `askWorker` does. */
export function reasonsInBackground(
  task: MeasuresTask,
  measure: MeasureId,
  id: string,
  signal: AbortSignal,
): Promise<readonly Reason[]> {
  return askWorker<ReasonsQuestion, readonly Reason[]>(workerUrl, { packed: pack(task), measure, id }, signal)
}
