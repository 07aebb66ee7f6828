// Institutions that no layer shows: open places, and whoever only speaks.
import type { CoordinationGraph } from '@/core/model/graph'
import type { Layer } from '@/state/appState'
import { onlySpeaks } from '@/state/derived'

export function undrawnBy(graph: CoordinationGraph, layers: readonly Layer[]): ReadonlySet<string> {
  const gone = graph.actors.filter(({ id, scope }) =>
    scope === 'placeholder'
      ? !layers.includes('placeholders')
      : !layers.includes('speaker') && onlySpeaks(graph, id),
  )
  return new Set(gone.map(({ id }) => id))
}
