// What each entry of the legend would show, under the choices in force; computed once for all of its parts.
import type { CoordinationGraph } from '@/core/model/graph'
import type { AppState } from '@/state/appState'
import { type Counts, countsOf } from '@/state/counts'
import { derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

let last:
  | { readonly derived: unknown; readonly graph: CoordinationGraph; readonly counts: Counts }
  | undefined

export function useCounts(): Counts {
  const { graph } = useDocument()
  return useApp((state) => counts(state, graph))
}

function counts(state: AppState, graph: CoordinationGraph): Counts {
  const now = derived(state, graph)
  if (last?.derived === now && last.graph === graph) return last.counts
  const { reading, folded, filter } = state.view
  const drawn = new Set(now.institutions.map(({ id }) => id))
  last = { derived: now, graph, counts: countsOf(graph, { reading, folded, filter, drawn }) }
  return last.counts
}
