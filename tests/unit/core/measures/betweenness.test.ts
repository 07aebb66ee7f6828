// Betweenness by its very definition: every shortest path between every two others, counted one by one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { networkOf } from '@/core/measures/network'
import { shortestPaths } from '@/core/paths/shortestPaths'

describe('betweenness', () => {
  it('is the share of the paths that the path finder lists', () => {
    const ids = [...'abcdefg']
    const lines = fc.array(fc.record({ a: fc.constantFrom(...ids), b: fc.constantFrom(...ids) }), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(lines, (pairs) => {
        const drawn = pairs.filter(({ a, b }) => a !== b).map(({ a, b }) => ({ id: `${a}~${b}`, a, b }))
        const network = networkOf(
          ids,
          drawn.map(({ a, b }) => ({ a, b, directed: false })),
        )
        const shares = new Map(ids.map((id) => [id, 0]))
        for (const from of ids)
          for (const to of ids) {
            if (from >= to) continue
            const found = shortestPaths(drawn, { from, to }, Number.POSITIVE_INFINITY)
            for (const path of found?.paths ?? [])
              for (const step of path.slice(1))
                shares.set(step.from, (shares.get(step.from) ?? 0) + 1 / (found?.count ?? 1))
          }
        const values = betweenness(network)
        for (const [at, id] of network.ids.entries()) expect(values[at]).toBeCloseTo(shares.get(id) ?? 0, 9)
      }),
    )
  })
})
