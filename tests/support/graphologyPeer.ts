// The same network for graphology, whose measures ours are held to and raced against.
import { UndirectedGraph } from 'graphology'
import { type Network, neighboursOf } from '@/core/measures/network'

export function asGraphology({ ids, joined }: Network): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of ids) graph.addNode(id)
  for (const [from, id] of ids.entries())
    for (const to of neighboursOf(joined, from)) if (from < to) graph.addEdge(id, ids[to])
  return graph
}
