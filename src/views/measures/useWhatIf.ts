// What would fall apart, from a worker: it derives all ties twice.
import { useEffect, useState } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { WhatIf } from '@/core/measures/whatIf'
import { useApp, useDocument } from '@/state/useApp'
import { whatIfInBackground } from '@/workers/whatIfClient'

/** `undefined` until it is known, and while nothing is taken out; `null` where the browser gave no answer. */
export function useWhatIf({ institutions }: MeasuresTask, out: readonly string[]): WhatIf | null | undefined {
  const { graph } = useDocument()
  const { reading, folded, filter } = useApp((state) => state.view)
  const [known, setKnown] = useState<{ readonly key: readonly unknown[]; readonly answer: WhatIf | null }>()
  useEffect(() => {
    if (out.length === 0) return
    const key = [graph, institutions, reading, folded, filter, out]
    const abort = new AbortController()
    whatIfInBackground({ graph, choices: { reading, folded, filter }, institutions, out }, abort.signal).then(
      (answer) => setKnown({ key, answer }),
      () => {
        if (!abort.signal.aborted) setKnown({ key, answer: null })
      },
    )
    return () => abort.abort()
  }, [graph, institutions, reading, folded, filter, out])
  const asked = [graph, institutions, reading, folded, filter, out]
  return known?.key.every((part, index) => part === asked[index]) ? known.answer : undefined
}
