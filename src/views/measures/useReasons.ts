// The reasons for a value, from a worker: of thousands of pairs one may stand between.
import { useCallback } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'
import type { Reason } from '@/core/measures/why'
import { useAnswer } from '@/ui/useAnswer'
import { reasonsInBackground } from '@/workers/reasonsClient'

/** As `useAnswer` gives it. */
export function useReasons(
  task: MeasuresTask,
  measure: MeasureId,
  id: string,
): readonly Reason[] | null | undefined {
  return useAnswer(
    useCallback((signal: AbortSignal) => reasonsInBackground(task, measure, id, signal), [task, measure, id]),
  )
}
