// The open graph as the choices in force draw it.
import type { CoordinationGraph } from '@/core/model/graph'
import { type Derived, derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

interface Drawn extends Pick<Derived, 'allTies' | 'standsFor'> {
  readonly graph: CoordinationGraph
}

export function useDrawn(): Drawn {
  const { graph } = useDocument()
  const { allTies, standsFor } = useApp((state) => derived(state, graph))
  return { graph, standsFor, allTies }
}
