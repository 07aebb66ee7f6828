// The measures of the ties in force, and where one compares, of what another choice would make of them: from a worker.
import { useEffect, useMemo, useState } from 'react'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { taskUnder } from '@/state/measuresTask'
import { useApp, useDocument } from '@/state/useApp'
import { measureInBackground } from '@/workers/measuresClient'

type Answer =
  /** How much is done, from 0 to 1. */
  | { readonly status: 'working'; readonly progress: number }
  | { readonly status: 'done'; readonly measured: Measured }
  /** The browser gave no answer, or a person gave up. */
  | { readonly status: 'failed' | 'stopped' }

export interface Measuring {
  readonly task: MeasuresTask
  readonly now: Answer
  /** `null` where one does not compare. */
  readonly otherwise: Answer | null
  readonly stop: () => void
  readonly again: () => void
}

export function useMeasured(): Measuring {
  const { graph } = useDocument()
  const { reading, folded, filter, layers } = useApp((state) => state.view)
  const { against } = useApp((state) => state.view.measures)
  const [isStopped, setStopped] = useState(false)
  const task = useMemo(
    () => taskUnder(graph, { reading, folded, filter, layers }, null),
    [graph, reading, folded, filter, layers],
  )
  const other = useMemo(
    () => (against === null ? null : taskUnder(graph, { reading, folded, filter, layers }, against)),
    [graph, reading, folded, filter, layers, against],
  )
  const [now, otherwise] = [useMeasuring(task, isStopped), useMeasuring(other, isStopped)]
  return {
    task,
    now,
    otherwise: other && otherwise,
    stop: () => setStopped(true),
    again: () => setStopped(false),
  }
}

const WORKING: Answer = { status: 'working', progress: 0 }

function useMeasuring(task: MeasuresTask | null, isStopped: boolean): Answer {
  const [known, setKnown] = useState<{ readonly task: MeasuresTask; readonly answer: Answer }>()
  const isDone = known !== undefined && known.task === task && known.answer.status === 'done'
  useEffect(() => {
    if (!task || isStopped || isDone) return
    const abort = new AbortController()
    const tell = (answer: Answer) => {
      if (!abort.signal.aborted) setKnown({ task, answer })
    }
    measureInBackground(task, abort.signal, (progress) => tell({ status: 'working', progress })).then(
      (measured) => tell({ status: 'done', measured }),
      () => tell({ status: 'failed' }),
    )
    return () => abort.abort()
  }, [task, isStopped, isDone])
  if (known && known.task === task && known.answer.status !== 'working') return known.answer
  if (isStopped) return { status: 'stopped' }
  return known && known.task === task ? known.answer : WORKING
}
