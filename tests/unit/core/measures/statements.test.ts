// Institutions and statements: who is named in how many, and which statements share whom.
import { describe, expect, it } from 'vitest'
import { inStatements, type StatementPart } from '@/core/measures/inStatements'
import { statementOverlap } from '@/core/measures/statementOverlap'
import { SOUTHERN_WOMEN } from './networks'

const part = (
  statement: string,
  institution: string,
  roles: StatementPart['roles'] = ['partner'],
  polarity: StatementPart['polarity'] = 'asked',
): StatementPart => ({ statement, institution, roles, polarity })

describe('in how many statements', () => {
  const parts = [
    part('s1', 'a', ['lead', 'partner']),
    part('s2', 'a', ['partner']),
    part('s2', 'b'),
    part('s3', 'b', ['partner'], 'existing'),
    part('s3', 'x', ['lead'], 'existing'),
  ]
  const { all, byRole } = inStatements(['a', 'b', 'c'], parts)

  it('each institution is named, and as what, by polarity', () => {
    expect([...all.asked]).toEqual([2, 1, 0])
    expect([...all.existing]).toEqual([0, 1, 0])
    expect([...(byRole.get('partner')?.asked ?? [])]).toEqual([2, 1, 0])
    expect([...(byRole.get('lead')?.asked ?? [])]).toEqual([1, 0, 0])
    // Whoever is not among the institutions is left out.
    expect([...(byRole.get('lead')?.existing ?? [])]).toEqual([0, 0, 0])
  })
})

describe('statements that share institutions', () => {
  it('are told with whom they share, those that share most first', () => {
    const parts = [
      ...['a', 'b', 'c'].map((id) => part('s1', id)),
      ...['a', 'b'].map((id) => part('s2', id)),
      ...['b', 'c', 'd', 'e'].map((id) => part('s3', id)),
      part('s4', 'z'),
    ]
    expect(statementOverlap(parts, 10)).toEqual({
      listed: [
        { one: 's1', other: 's2', shared: ['a', 'b'], jaccard: 2 / 3 },
        { one: 's1', other: 's3', shared: ['b', 'c'], jaccard: 2 / 5 },
        { one: 's2', other: 's3', shared: ['b'], jaccard: 1 / 5 },
      ],
      count: 3,
    })
  })

  it('of Davis’s Southern women: the same pairs of events in whatever order, and only the first where they are many', () => {
    const [, lines] = SOUTHERN_WOMEN
    const parts = lines.map(({ a, b }) => (/^E\d/.test(a) ? part(a, b) : part(b, a)))
    const all = statementOverlap(parts, 1000)
    // Breiger 1974, table of events by events: E8 and E9 share nine women.
    expect(all.listed[0]).toMatchObject({ one: 'E8', other: 'E9' })
    expect(all.listed[0]?.shared.length).toBe(9)
    expect(statementOverlap([...parts].reverse(), 1000)).toEqual(all)
    expect(statementOverlap(parts, 5)).toEqual({ listed: all.listed.slice(0, 5), count: all.count })
  })
})
