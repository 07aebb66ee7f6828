// All shortest ways between two institutions: on examples from the literature, and against trying every way.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachableFrom, shortestPaths } from '@/core/paths/shortestPaths'

const line = (pair: string, kind = 'asked') => {
  const [a = '', b = ''] = pair.split('-').sort()
  return { id: `${a}~${b}~${kind}`, a, b }
}
const lines = (pairs: string) => pairs.split(' ').map((pair) => line(pair))
const ways = (found: ReturnType<typeof shortestPaths>) =>
  found?.paths.map((path) => [path[0]?.from, ...path.map(({ to }) => to)].join(' '))

/** The figure of breadth-first search in Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms. */
const CLRS = lines('r-s r-v s-w w-t w-x t-x t-u x-u x-y u-y')

/** Krackhardt’s kite (Administrative Science Quarterly 35, 1990): ten people by their initials. */
const KITE = lines('A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J')

describe('shortest paths', () => {
  it('are those of the textbook', () => {
    expect(ways(shortestPaths(CLRS, { from: 's', to: 'u' }, 9))).toEqual(['s w t u', 's w x u'])
    expect(ways(shortestPaths(CLRS, { from: 'v', to: 'y' }, 9))).toEqual(['v r s w x y'])
  })

  it('are those of the kite', () => {
    const found = shortestPaths(KITE, { from: 'J', to: 'D' }, 9)
    expect(found).toMatchObject({ length: 4, count: 2 })
    expect(ways(found)).toEqual(['J I H F D', 'J I H G D'])
    expect(shortestPaths(KITE, { from: 'J', to: 'A' }, 9)).toMatchObject({ length: 4, count: 1 })
    expect(shortestPaths(KITE, { from: 'C', to: 'E' }, 9)).toMatchObject({ length: 2, count: 1 })
  })

  it('name the tie of each step, and every one that stands beside it', () => {
    const found = shortestPaths(
      [line('a-b'), line('b-a', 'existing'), line('b-c')],
      { from: 'a', to: 'c' },
      9,
    )
    expect(found?.paths).toEqual([
      [
        { from: 'a', to: 'b', ties: ['a~b~asked', 'a~b~existing'] },
        { from: 'b', to: 'c', ties: ['b~c~asked'] },
      ],
    ])
    expect(found?.count).toBe(1)
  })

  it('are not there between parts that nothing joins, nor for what has no line', () => {
    expect(shortestPaths(lines('a-b c-d'), { from: 'a', to: 'd' }, 9)).toBeNull()
    expect(shortestPaths(lines('a-b'), { from: 'a', to: 'z' }, 9)).toBeNull()
    expect(shortestPaths([], { from: 'a', to: 'a' }, 9)).toMatchObject({ length: 0, count: 1, paths: [[]] })
    expect([...reachableFrom(lines('a-b b-c d-e'), 'a')]).toEqual(['a', 'b', 'c'])
  })

  it('are counted beyond the cap, and so is everything on them', () => {
    // Ten diamonds in a row: 2¹⁰ ways.
    const chain = Array.from({ length: 10 }, (_, at) =>
      lines(`n${at}-u${at} n${at}-d${at} u${at}-n${at + 1} d${at}-n${at + 1}`),
    )
    const found = shortestPaths(chain.flat(), { from: 'n0', to: 'n10' }, 3)
    expect(found).toMatchObject({ length: 20, count: 1024 })
    expect(found?.paths).toHaveLength(3)
    expect(found?.actors.size).toBe(31)
    expect(found?.ties.size).toBe(40)
  })

  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']
  const pairs = NAMES.flatMap((one, at) => NAMES.slice(at + 1).map((other) => `${one}-${other}`))
  const someLines = fc
    .subarray(pairs)
    .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
    .map((some) => some.map((pair) => line(pair)))

  it('are what trying every way gives, whatever the order of the lines', () => {
    fc.assert(
      fc.property(someLines, fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (some, from, to) => {
        const all = everyWay(some, [from], to)
        const shortest = Math.min(...all.map((way) => way.length))
        const expected = all.filter((way) => way.length === shortest).map((way) => way.join(' '))
        const found = shortestPaths(some, { from, to }, 1000)
        expect(
          ways(found)
            ?.map((way) => way || from)
            .sort() ?? [],
        ).toEqual(expected.sort())
        if (!found) return
        expect(found.count).toBe(expected.length)
        expect(found.length).toBe(shortest - 1)
        expect([...found.actors].sort()).toEqual(
          [...new Set(expected.flatMap((way) => way.split(' ')))].sort(),
        )
        const used = found.paths.flatMap((path) => path.flatMap((step) => step.ties))
        expect([...found.ties].sort()).toEqual([...new Set(used)].sort())
        expect(found.paths.map((path) => path.map((step) => step.to).join())).toEqual(
          found.paths.map((path) => path.map((step) => step.to).join()).sort(),
        )
      }),
    )
  })

  it('lead back the same ways', () => {
    fc.assert(
      fc.property(someLines, fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (some, from, to) => {
        const [there, back] = [
          shortestPaths(some, { from, to }, 99),
          shortestPaths(some, { from: to, to: from }, 99),
        ]
        expect(back?.count).toBe(there?.count)
        expect([...(back?.ties ?? [])].sort()).toEqual([...(there?.ties ?? [])].sort())
      }),
    )
  })
})

/** Every way that passes nobody twice. */
function everyWay(
  some: readonly { readonly a: string; readonly b: string }[],
  way: readonly string[],
  to: string,
): readonly (readonly string[])[] {
  const at = way.at(-1)
  if (at === to) return [way]
  return some.flatMap(({ a, b }) => {
    const next = a === at ? b : b === at ? a : undefined
    return next === undefined || way.includes(next) ? [] : everyWay(some, [...way, next], to)
  })
}
