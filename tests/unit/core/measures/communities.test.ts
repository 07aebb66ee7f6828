// Communities: found where they are, and the same each time.
import { describe, expect, it } from 'vitest'
import { communities, type Link } from '@/core/measures/communities'

const clique = (names: readonly string[]): Link[] =>
  names.flatMap((a, at) => names.slice(at + 1).map((b) => ({ a, b, weight: 1 })))

const [left, right] = [
  ['a', 'b', 'c', 'd'],
  ['e', 'f', 'g', 'h'],
]
const bridged = [...clique(left), ...clique(right), { a: 'd', b: 'e', weight: 1 }]

describe('communities', () => {
  it('parts two cliques at the bridge between them', () => {
    expect(communities([...left, ...right], bridged)).toEqual([left, right])
  })

  it('does not depend on the order of names and links', () => {
    const turned = [...bridged].reverse().map(({ a, b, weight }) => ({ a: b, b: a, weight }))
    expect(communities([...right, ...left].reverse(), turned)).toEqual([left, right])
  })

  it('lets a heavy link outweigh several light ones', () => {
    const links = [
      { a: 'a', b: 'b', weight: 9 },
      { a: 'c', b: 'd', weight: 9 },
      { a: 'b', b: 'c', weight: 1 },
      { a: 'a', b: 'd', weight: 1 },
    ]
    expect(communities(['a', 'b', 'c', 'd'], links)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('finds every clique of a ring of cliques', () => {
    const cliques = Array.from({ length: 6 }, (_, at) =>
      Array.from({ length: 5 }, (_unused, member) => `${at}${member}`),
    )
    const links = cliques.flatMap((names, at) => [
      ...clique(names),
      { a: `${at}4`, b: `${(at + 1) % 6}0`, weight: 1 },
    ])
    expect(communities(cliques.flat(), links)).toEqual(cliques)
  })

  it('leaves alone who has no link, and who is linked to nobody that is there', () => {
    expect(communities(['a', 'b', 'c'], [{ a: 'a', b: 'x', weight: 1 }])).toEqual([['a'], ['b'], ['c']])
    expect(communities([], [])).toEqual([])
  })
})
