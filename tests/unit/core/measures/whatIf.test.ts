// What falls apart where somebody is taken out.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallenApart, piecesOf } from '@/core/measures/whatIf'

const line = (a: string, b: string) => ({ a, b, directed: false })

describe('what falls apart', () => {
  it('where the middle of a chain is taken out', () => {
    const before = {
      institutions: ['a', 'b', 'c', 'd', 'e'],
      lines: [line('a', 'b'), line('b', 'c'), line('c', 'd')],
    }
    const after = { institutions: ['a', 'b', 'd', 'e'], lines: [line('a', 'b')] }
    expect(fallenApart(before, after)).toEqual({
      components: [2, 3],
      // Of a, b, d and e: ab, ad and bd; then ab alone.
      reachable: [3, 1],
      lines: [3, 1],
      parts: [
        { id: 'a', before: 1, after: 1 },
        { id: 'b', before: 1, after: 1 },
        { id: 'd', before: 1, after: 3 },
        { id: 'e', before: 5, after: 4 },
      ],
      alone: ['d'],
    })
  })

  it('tells the pieces of each part, and only of those that came apart', () => {
    const part = (id: string, before: number, after: number) => ({ id, before, after })
    expect(
      piecesOf([part('a', 1, 1), part('b', 1, 2), part('c', 1, 2), part('d', 4, 4), part('e', 4, 4)]),
    ).toEqual([[['b', 'c'], ['a']]])
  })

  it('nothing, where nothing is taken out', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const one = fc.constantFrom(...ids)
    fc.assert(
      fc.property(fc.array(fc.tuple(one, one)), (pairs) => {
        const standing = { institutions: ids, lines: pairs.map(([a, b]) => line(a, b)) }
        const { components, reachable, lines, alone } = fallenApart(standing, standing)
        for (const [before, after] of [components, reachable, lines]) expect(after).toBe(before)
        expect(alone).toEqual([])
      }),
    )
  })
})
