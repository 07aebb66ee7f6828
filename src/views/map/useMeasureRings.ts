// The measure in force as rings around plates, while that layer is on: from a worker.
import { useMemo } from 'react'
import { type MeasureRings, NO_RINGS, ringsOf } from '@/scenes/ringsOf'
import { taskUnder } from '@/state/measuresTask'
import { useApp, useDocument } from '@/state/useApp'
import { useAnswer } from '@/ui/useAnswer'
import { measureInBackground } from '@/workers/measuresClient'

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
