// What would fall apart, from a worker: it derives all ties twice.
import { useCallback } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { WhatIf } from '@/core/measures/whatIf'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { whatIfInBackground } from '@/workers/whatIfClient'

/** As `useAnswer` gives it. */
export function useWhatIf({ institutions }: MeasuresTask, out: readonly string[]): WhatIf | null | undefined {
  const { graph } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  return useAnswer(
    useCallback(
      (signal: AbortSignal) =>
        whatIfInBackground({ graph, choices: { reading, folded, filter }, institutions, out }, signal),
      [graph, institutions, reading, folded, filter, out],
    ),
  )
}
