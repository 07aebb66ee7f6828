// The measure in force as rings around plates, while that layer is on: from a worker.
import { useEffect, useMemo, useState } from 'react'
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'
import { taskUnder } from '@/state/measuresTask'
import { useApp, useDocument } from '@/state/useApp'
import { measureInBackground } from '@/workers/measuresClient'

export interface MeasureRings {
  /** Institution → its value as a share of the highest; who has none, or 0, is not there. */
  readonly shares: ReadonlyMap<string, number>
  readonly highest: number
}

const NO_RINGS: MeasureRings = { shares: new Map(), highest: 0 }

/** `null` while they are being measured. */
export function useMeasureRings(): MeasureRings | null {
  const { graph } = useDocument()
  const { reading, folded, filter, layers, measures } = useApp((state) => state.view)
  const isOn = layers.includes('measure') && reading !== 'hub'
  const task = useMemo(
    () => (isOn ? taskUnder(graph, { reading, folded, filter, layers }, null) : null),
    [isOn, graph, reading, folded, filter, layers],
  )
  const [known, setKnown] = useState<{
    readonly task: MeasuresTask
    readonly by: MeasureId
    readonly rings: MeasureRings
  }>()
  const { by } = measures
  useEffect(() => {
    if (!task) return
    const abort = new AbortController()
    measureInBackground(task, abort.signal, () => {}).then(
      ({ ids, values }) => setKnown({ task, by, rings: ringsOf(ids, values[by]) }),
      // Without an answer there are no rings, which the note on the map then says by having no highest value.
      () => {
        if (!abort.signal.aborted) setKnown({ task, by, rings: NO_RINGS })
      },
    )
    return () => abort.abort()
  }, [task, by])
  if (!task) return NO_RINGS
  return known && known.task === task && known.by === by ? known.rings : null
}

function ringsOf(ids: readonly string[], values: Float64Array): MeasureRings {
  const highest = values.reduce((most, value) => Math.max(most, value || 0), 0)
  if (highest === 0) return NO_RINGS
  const shares = ids.flatMap((id, at): readonly (readonly [string, number])[] => {
    const share = (values[at] || 0) / highest
    return share > 0 ? [[id, share]] : []
  })
  return { shares: new Map(shares), highest }
}
