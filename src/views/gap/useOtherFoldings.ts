// What another folding would change, from a worker: it derives all ties up to forty times.
import { useCallback } from 'react'
import type { OtherFoldings } from '@/core/ties/otherFoldings'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { otherFoldingsInBackground } from '@/workers/foldingsClient'

/** As `useAnswer` gives it. */
export function useOtherFoldings(): OtherFoldings | null | undefined {
  const { graph } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  return useAnswer(
    useCallback(
      (signal: AbortSignal) =>
        otherFoldingsInBackground({ graph, choices: { reading, folded, filter } }, signal),
      [graph, reading, folded, filter],
    ),
  )
}
