// The network as a whole: how much of it is joined, on whom it hangs, and how well communities part it.
import { describe, expect, it } from 'vitest'
import { betweenness } from '@/core/measures/betweenness'
import { communities, modularity } from '@/core/measures/communities'
import { degree } from '@/core/measures/degree'
import { type Network, networkOf } from '@/core/measures/network'
import { BETWEENNESS_OF_STAR, centralisation, DEGREES_OF_STAR, density } from '@/core/measures/whole'
import { KARATE } from './networks'

const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`)
const line = (a = '', b = '') => ({ a, b, directed: false })
const star = networkOf(
  names(7),
  names(7).map((id) => line('n0', id)),
)
const ring = networkOf(
  names(7),
  names(7).map((id, at) => line(id, `n${(at + 1) % 7}`)),
)
const central = (network: Network) => [
  centralisation(degree(network), DEGREES_OF_STAR),
  centralisation(betweenness(network), BETWEENNESS_OF_STAR),
]

describe('a network as a whole', () => {
  it('hangs wholly on one in a star, and on nobody in a ring', () => {
    expect(central(star)).toEqual([1, 1])
    expect(central(ring)).toEqual([0, 0])
  })

  it('has no such values where it is too small to tell', () => {
    expect(central(networkOf(['a', 'b'], [line('a', 'b')]))).toEqual([Number.NaN, Number.NaN])
    expect(density(networkOf(['a'], []))).toBeNaN()
    expect(density(networkOf(['a', 'b'], []))).toBe(0)
  })
})

describe('modularity', () => {
  const links = ([, lines]: typeof KARATE) => lines.map(({ a, b }) => ({ a, b, weight: 1 }))

  it('is 0 for one group, and one half for two cliques that nothing joins', () => {
    const apart = [line('a', 'b'), line('c', 'd')].map(({ a, b }) => ({ a, b, weight: 3 }))
    expect(modularity([['a', 'b', 'c', 'd']], apart)).toBe(0)
    expect(
      modularity(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        apart,
      ),
    ).toBe(0.5)
    expect(modularity([['a'], ['b']], [])).toBeNaN()
  })

  it('is nearly the best that is known for the karate club, and never better', () => {
    const found = communities(KARATE[0], links(KARATE))
    // The best that is known is 0.4198 (Brandes et al. 2008, “On modularity clustering”).
    expect(modularity(found, links(KARATE))).toBeGreaterThan(0.4)
    expect(modularity(found, links(KARATE))).toBeLessThanOrEqual(0.4198)
  })
})
