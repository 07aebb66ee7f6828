// Actions that hang on a graph, made once for each.
import type { CoordinationGraph } from '@/core/model/graph'
import type { Action } from './action'

export function perGraph(
  make: (graph: CoordinationGraph) => readonly Action[],
): (graph: CoordinationGraph) => readonly Action[] {
  const known = new WeakMap<CoordinationGraph, readonly Action[]>()
  return (graph) => {
    const made = known.get(graph) ?? make(graph)
    known.set(graph, made)
    return made
  }
}
