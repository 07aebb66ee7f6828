// On networks that nobody published: the same values as graphology's.
import betweennessCentrality from 'graphology-metrics/centrality/betweenness'
import closenessCentrality from 'graphology-metrics/centrality/closeness'
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { closeness } from '@/core/measures/closeness'
import { type Network, networkOf } from '@/core/measures/network'
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

  it('closeness agrees, scaled as Wasserman and Faust do', () => {
    close(network, closeness(network), closenessCentrality(graph, { wassermanFaust: true }))
  })
})
