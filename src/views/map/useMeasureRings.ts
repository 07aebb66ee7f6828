// The measure in force as rings around plates, while that layer is on: from a worker.
import { useMemo } from 'react'
import { taskUnder } from '@/state/measuresTask'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
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
  const { by } = measures
  const ask = useMemo(
    () =>
      task &&
      ((signal: AbortSignal) =>
        measureInBackground(task, signal, () => {}).then(({ ids, values }) => ringsOf(ids, values[by]))),
    [task, by],
  )
  const answer = useAnswer(ask)
  // Without an answer there are no rings, which the note on the map then says by having no highest value.
  return answer === undefined && task ? null : (answer ?? NO_RINGS)
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
