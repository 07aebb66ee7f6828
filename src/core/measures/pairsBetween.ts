// Between whom one stands: the pairs that make its betweenness.
import type { Network } from './network'
import { pathsFrom } from './pathsFrom'

export interface PairBetween {
  /** Numbers, the smaller first. */
  readonly pair: readonly [number, number]
  /** Of their shortest paths, the share that passes; above 0 and at most 1. */
  readonly share: number
}

/** By share, the largest first, then by number. They add up to the betweenness. Pure. */
export function pairsBetween(network: Network, of: number): readonly PairBetween[] {
  const own = pathsFrom(network, of)
  const pairs: PairBetween[] = []
  for (const from of network.ids.keys()) {
    const before = own.distance[from] ?? -1
    if (from === of || before < 0) continue
    const { distance, paths } = pathsFrom(network, from)
    for (let to = from + 1; to < network.ids.length; to += 1) {
      const after = own.distance[to] ?? -1
      if (to === of || after < 0 || distance[to] !== before + after) continue
      const passing = (own.paths[from] ?? 0) * (own.paths[to] ?? 0)
      pairs.push({ pair: [from, to], share: passing / (paths[to] ?? 1) })
    }
  }
  return pairs.sort(
    (one, other) => other.share - one.share || one.pair[0] - other.pair[0] || one.pair[1] - other.pair[1],
  )
}
