// An id that nothing in the file has yet: an edit that adds something brings its id along, so that it does the same each time.
import type { CoordinationGraph } from '@/core/model/graph'

/** `step:new-1`, `story:new-1` and so on. Pure. */
export function newId(graph: CoordinationGraph, sort: 'step' | 'story'): string {
  const taken = idsIn(graph)
  let number = 1
  while (taken.has(`${sort}:new-${number}`)) number += 1
  return `${sort}:new-${number}`
}

export function idsIn(graph: CoordinationGraph): ReadonlySet<string> {
  const { documents, passages, actors, topics, statements, ambiguities, stories } = graph
  const lists: readonly (readonly { readonly id: string }[])[] = [
    documents,
    passages,
    actors,
    topics,
    statements,
    ambiguities,
    stories,
    ...stories.map(({ steps }) => steps),
  ]
  return new Set([graph.id, ...lists.flatMap((list) => list.map(({ id }) => id))])
}
