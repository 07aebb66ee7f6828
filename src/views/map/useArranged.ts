// Where everything stands under the arrangement in force: the file's own places at once, all others from a worker.
import { useEffect, useMemo, useState } from 'react'
import type { Arranged, LayoutTask, Shape } from '@/core/layout/arrangement'
import { inRows } from '@/core/layout/inRows'
import { taskOf } from '@/core/layout/taskOf'
import type { CoordinationGraph } from '@/core/model/graph'
import { shippedPlaces } from '@/scenes/placesOf'
import type { Arrangement } from '@/state/appState'
import { arrangeInBackground } from '@/workers/layoutClient'

export interface Arranging {
  /** The last whole arrangement of this graph; `null` before the first. */
  readonly arranged: Arranged | null
  readonly status: 'ready' | 'arranging' | 'failed'
}

interface Made {
  readonly key: readonly unknown[]
  readonly arranged: Arranged
  readonly failed: boolean
}

const NOBODY: ReadonlySet<string> = new Set()

export function useArranged(
  graph: CoordinationGraph,
  arrangement: Arrangement,
  shape: Shape,
  around: string | null,
  undrawn: ReadonlySet<string>,
): Arranging {
  const [made, setMade] = useState<Made | null>(null)
  const middle = arrangement === 'rings' ? around : null
  // Free places stay whatever is shown; areas are made for what is there.
  const absent = arrangement === 'organic' ? NOBODY : undrawn
  const shipped = useMemo(
    () => (arrangement === 'organic' ? shippedPlaces(graph, shape) : null),
    [graph, arrangement, shape],
  )
  const ready =
    made?.key.every((part, index) => part === [graph, arrangement, shape, middle, absent][index]) ?? false

  useEffect(() => {
    if (shipped || ready) return
    const key = [graph, arrangement, shape, middle, absent]
    const abort = new AbortController()
    const task: LayoutTask = taskOf(graph, { arrangement, shape, around: middle, undrawn: absent })
    arrangeInBackground(task, abort.signal).then(
      (arranged) => setMade({ key, arranged, failed: false }),
      () => {
        if (!abort.signal.aborted) setMade({ key, arranged: inRows(task), failed: true })
      },
    )
    return () => abort.abort()
  }, [graph, arrangement, shape, middle, absent, shipped, ready])

  if (shipped) return { arranged: shipped, status: 'ready' }
  if (made && ready) return { arranged: made.arranged, status: made.failed ? 'failed' : 'ready' }
  const before = made?.key[0] === graph ? made.arranged : shippedPlaces(graph, shape)
  return { arranged: before, status: 'arranging' }
}
