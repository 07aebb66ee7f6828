// The measures of the ties in force, and where one compares, of what another choice would make of them: from a worker.
import { useEffect, useMemo, useState } from 'react'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { useApp, useDocument } from '@/state/useApp'
import { measureInBackground } from '@/workers/measuresClient'
import { taskUnder } from './comparisons'

/** `undefined` until it is known; `null` where the browser gave no answer. */
type Answer = Measured | null | undefined

export interface Answers {
  readonly now: Answer
  /** Where one compares. */
  readonly otherwise: Answer
}

export function useMeasured(): Answers {
  const { graph } = useDocument()
  const { reading, folded, filter, layers } = useApp((state) => state.view)
  const { against } = useApp((state) => state.view.measures)
  const now = useMemo(
    () => taskUnder(graph, { reading, folded, filter, layers }, null),
    [graph, reading, folded, filter, layers],
  )
  const otherwise = useMemo(
    () => (against === null ? null : taskUnder(graph, { reading, folded, filter, layers }, against)),
    [graph, reading, folded, filter, layers, against],
  )
  return { now: useAnswer(now), otherwise: useAnswer(otherwise) }
}

function useAnswer(task: MeasuresTask | null): Answer {
  const [known, setKnown] = useState<{ readonly task: MeasuresTask; readonly answer: Measured | null }>()
  useEffect(() => {
    if (!task) return
    const abort = new AbortController()
    measureInBackground(task, abort.signal).then(
      (answer) => setKnown({ task, answer }),
      () => {
        if (!abort.signal.aborted) setKnown({ task, answer: null })
      },
    )
    return () => abort.abort()
  }, [task])
  return known && known.task === task ? known.answer : undefined
}
