// The reasons for a value, from a worker: of thousands of pairs one may stand between.
import { useEffect, useState } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'
import type { Reason } from '@/core/measures/why'
import { reasonsInBackground } from '@/workers/reasonsClient'

interface Sought {
  readonly task: MeasuresTask
  readonly measure: MeasureId
  readonly id: string
}

/** `undefined` until they are known; `null` where the browser gave no answer. */
export function useReasons({ task, measure, id }: Sought): readonly Reason[] | null | undefined {
  const [known, setKnown] = useState<Sought & { readonly reasons: readonly Reason[] | null }>()
  useEffect(() => {
    const abort = new AbortController()
    const { institutions, lines } = task
    reasonsInBackground({ institutions, lines, measure, id }, abort.signal).then(
      (reasons) => setKnown({ task, measure, id, reasons }),
      () => {
        if (!abort.signal.aborted) setKnown({ task, measure, id, reasons: null })
      },
    )
    return () => abort.abort()
  }, [task, measure, id])
  return known?.task === task && known.measure === measure && known.id === id ? known.reasons : undefined
}
