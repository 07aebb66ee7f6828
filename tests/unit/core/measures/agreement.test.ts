// On networks that nobody published: the same values as graphology's.
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import { degreeCentrality } from 'graphology-metrics/centrality/degree'
import { undirectedDensity } from 'graphology-metrics/graph/density'
import graphModularity from 'graphology-metrics/graph/modularity'
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { closeness } from '@/core/measures/closeness'
import { modularity } from '@/core/measures/communities'
import { degree } from '@/core/measures/degree'
import { type Network, networkOf } from '@/core/measures/network'
import { density } from '@/core/measures/whole'
import { seeded } from '../../../support/generatedGraph'
import { asGraphology } from '../../../support/graphologyPeer'

/** Sparse enough to fall into several components, dense enough for circles. */
function randomNetwork(seed: number): Network {
  const random = seeded(seed)
  const ids = Array.from({ length: 60 }, (_, at) => `i${at}`)
  const one = () => ids[Math.floor(random() * ids.length)] ?? 'i0'
  return networkOf(
    ids,
    Array.from({ length: 75 }, () => ({ a: one(), b: one(), directed: false })),
  )
}

const close = ({ ids }: Network, own: Float64Array, peer: Readonly<Record<string, number>>) => {
  for (const [at, id] of ids.entries()) expect(own[at], id).toBeCloseTo(peer[id] ?? Number.NaN, 9)
}

describe.each([1, 2, 3, 4, 5])('on random network %i', (seed) => {
  const network = randomNetwork(seed)
  const graph = asGraphology(network)

  it('betweenness agrees', () => {
    close(network, betweenness(network), betweennessCentrality(graph, { normalized: false }))
  })

  it('degree and density agree', () => {
    const own = Float64Array.from(degree(network), (count) => count / (network.ids.length - 1))
    close(network, own, degreeCentrality(graph))
    expect(density(network)).toBeCloseTo(undirectedDensity(graph), 9)
  })

  it('modularity agrees, of whatever groups', () => {
    const groups = [0, 1, 2].map((group) => network.ids.filter((_, at) => at % 3 === group))
    const links = [...graph.edgeEntries()].map(({ source, target }) => ({ a: source, b: target, weight: 1 }))
    const groupOf = new Map(groups.flatMap((members, at) => members.map((id) => [id, at] as const)))
    expect(modularity(groups, links)).toBeCloseTo(
      graphModularity(graph, { getNodeCommunity: (id) => groupOf.get(id) ?? -1, getEdgeWeight: null }),
      9,
    )
  })

  it('closeness agrees, scaled as Wasserman and Faust do', () => {
    close(network, closeness(network), closenessCentrality(graph, { wassermanFaust: true }))
  })
})
