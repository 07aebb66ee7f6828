// The open graph as the choices in force draw it.
import { useMemo } from 'react'
import type { CoordinationGraph } from '@/core/model/graph'
import { representatives } from '@/core/ties/folding'
import { type Derived, derived } from '@/state/derived'
import { useApp, useDocument } from '@/state/useApp'

interface Drawn extends Pick<Derived, 'allTies'> {
  readonly graph: CoordinationGraph
  /** Actor → the institution that is drawn for it. */
  readonly standsFor: ReadonlyMap<string, string>
}

export function useDrawn(): Drawn {
  const { graph } = useDocument()
  const folded = useApp((state) => state.view.folded)
  const allTies = useApp((state) => derived(state, graph).allTies)
  const standsFor = useMemo(() => representatives(graph, folded), [graph, folded])
  return { graph, standsFor, allTies }
}
