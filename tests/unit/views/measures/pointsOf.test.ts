// Where institutions stand in the plot of two measures.
import { describe, expect, it } from 'vitest'
import { measureAll } from '@/core/measures/measureAll'
import { pointsOf } from '@/views/measures/pointsOf'

const NO_GROUPS = { family: new Map(), country: new Map(), level: new Map() }

function measured(pairs: readonly (readonly [string, string])[], alone: readonly string[] = []) {
  const institutions = [...new Set([...pairs.flat(), ...alone])]
  const lines = pairs.map(([a, b]) => ({
    a,
    b,
    directed: false,
    statements: ['s'],
    polarity: 'asked' as const,
    roles: { a: [], b: [] },
  }))
  return measureAll({ institutions, lines, parts: [], groups: NO_GROUPS })
}

describe('points', () => {
  it('hold those with the same two values, and leave out who has none', () => {
    const star = measured(
      [
        ['hub', 'a'],
        ['hub', 'b'],
        ['hub', 'c'],
      ],
      ['alone'],
    )
    const { points, most } = pointsOf(star, 'degree', 'betweenness')
    expect(points.map(({ ids, across, up }) => ({ ids, across, up }))).toEqual([
      { ids: ['alone'], across: [0, 0], up: [0, 0] },
      { ids: ['a', 'b', 'c'], across: [1, 1], up: [0, 0] },
      { ids: ['hub'], across: [3, 3], up: [3, 3] },
    ])
    expect(most).toEqual({ across: 3, up: 3 })
    expect(pointsOf(star, 'degree', 'constraint').points.flatMap(({ ids }) => ids)).not.toContain('alone')
  })

  it('are no more than one can tell apart, with everybody in one of them and its range told', () => {
    // A long chain: nearly every betweenness is another one.
    const chain = measured(Array.from({ length: 1500 }, (_, at) => [`i${at}`, `i${at + 1}`] as const))
    const { points } = pointsOf(chain, 'closeness', 'betweenness')
    expect(points.length).toBeLessThan(300)
    expect(points.flatMap(({ ids }) => ids).sort()).toEqual([...chain.ids])
    const up = new Map(chain.ids.map((id, at) => [id, chain.values.betweenness[at] ?? -1]))
    for (const { ids, up: range } of points) {
      const own = ids.map((id) => up.get(id) ?? -1)
      expect(range).toEqual([Math.min(...own), Math.max(...own)])
    }
  })
})
