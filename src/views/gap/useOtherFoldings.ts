// What another folding would change, from a worker: it derives all ties up to forty times.
import { useEffect, useState } from 'react'
import type { OtherFoldings } from '@/core/ties/otherFoldings'
import { useApp, useDocument } from '@/state/useApp'
import { otherFoldingsInBackground } from '@/workers/foldingsClient'

interface Tried {
  readonly key: readonly unknown[]
  /** `null` where the browser gave no answer. */
  readonly others: OtherFoldings | null
}

/** `undefined` until it is known; `null` where it cannot be known. */
export function useOtherFoldings(): OtherFoldings | null | undefined {
  const { graph } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  const [tried, setTried] = useState<Tried>()
  useEffect(() => {
    const key = [graph, reading, folded, filter]
    const abort = new AbortController()
    otherFoldingsInBackground({ graph, choices: { reading, folded, filter } }, abort.signal).then(
      (others) => setTried({ key, others }),
      () => {
        if (!abort.signal.aborted) setTried({ key, others: null })
      },
    )
    return () => abort.abort()
  }, [graph, reading, folded, filter])
  const asked = [graph, reading, folded, filter]
  return tried?.key.every((part, index) => part === asked[index]) ? tried.others : undefined
}
