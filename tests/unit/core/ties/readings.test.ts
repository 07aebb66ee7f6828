// The table of roles and readings, and what ties are made of, against a second telling of the same rules.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { CONNECTING_ROLES, type Reading, ROLES } from '@/core/model/vocabulary'
import { type Tie, ties } from '@/core/ties/ties'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, graph, inferred, part, statement } from '../../../support/graphs'
import { retoldTies } from '../../../support/retoldTies'

describe('the table of roles and readings', () => {
  const pairs = ROLES.flatMap((one) => ROLES.map((other) => [one, other] as const))

  test.each(pairs)('[T3] %s and %s, alone in a statement', (one, other) => {
    const made = graph({ statements: [statement('stmt:1', [part('org:a', one), part('org:b', other)])] })
    const connect = [one, other].every((role) => CONNECTING_ROLES.some((connecting) => connecting === role))
    const aLead = one === 'lead' || other === 'lead'
    const organisers = one === 'organiser' && other === 'organiser'
    const yielded = connect && (aLead || organisers)
    expect(ties(made, { reading: 'lead' })).toHaveLength(yielded ? 1 : 0)
    expect(ties(made, { reading: 'everyone' })).toMatchObject(
      connect ? [{ status: yielded ? 'stated' : 'inferred' }] : [],
    )
    expect(ties(made, { reading: 'hub' })).toEqual([])
  })

  test('[T3] organisers join only where nobody leads', () => {
    const organisers = [part('org:a', 'organiser'), part('org:b', 'organiser')]
    const without = graph({ statements: [statement('stmt:1', organisers)] })
    const led = graph({ statements: [statement('stmt:1', [...organisers, part('org:c', 'lead')])] })
    expect(ids(ties(without, { reading: 'lead' }))).toEqual(['org:a~org:b~asked'])
    expect(ids(ties(led, { reading: 'lead' }))).toEqual(['org:a~org:c~asked', 'org:b~org:c~asked'])
  })
})

describe('ties of any graph', () => {
  test.each(['lead', 'everyone', 'hub'] as const)(
    '[T1] reading %s gives what the rules give, told another way',
    (reading) => {
      fc.assert(
        fc.property(graphArbitrary, (made) => {
          expect(ties(made, { reading })).toEqual(retoldTies(made, reading))
        }),
        { numRuns: 200 },
      )
    },
  )

  test('[T1] neither the order of institutions nor that of participants matters', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.constantFrom<Reading>('lead', 'everyone'), (made, reading) => {
        const turned: CoordinationGraph = {
          ...made,
          actors: made.actors.toReversed(),
          statements: made.statements.map((one) => ({ ...one, participants: one.participants.toReversed() })),
        }
        expect(ties(turned, { reading })).toEqual(ties(made, { reading }))
      }),
      { numRuns: 100 },
    )
  })

  test('[T1] the order of statements reaches only the order in which a tie lists them', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        const turned = { ...made, statements: made.statements.toReversed() }
        const listed = (tie: Tie) => ({ ...tie, statements: tie.statements.toSorted() })
        expect(ties(turned, { reading: 'everyone' }).map(listed)).toEqual(
          ties(made, { reading: 'everyone' }).map(listed),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('[T3] whatever lead yields, everyone yields as well, with the same status', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        const everyone = new Map(ties(made, { reading: 'everyone' }).map((tie) => [tie.id, tie]))
        for (const tie of ties(made, { reading: 'lead' }))
          expect(everyone.get(tie.id)?.status).toBe(tie.status)
      }),
      { numRuns: 100 },
    )
  })

  test('[T1] the graph is not touched', () => {
    const made = graph({
      statements: [statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner')])],
    })
    const before = JSON.stringify(made)
    ties(made, { reading: 'everyone' })
    expect(JSON.stringify(made)).toBe(before)
  })
})

describe('one tie of several statements', () => {
  const lead = part('org:a', 'lead')
  const partner = part('org:b', 'partner')

  test('[T1] it lists its statements in the order of the file and has the strongest modality', () => {
    const made = graph({
      statements: [
        statement('stmt:2', [lead, partner], { modality: 'permitted' }),
        statement('stmt:1', [lead, partner], { modality: 'called-for' }),
        statement('stmt:3', [lead, partner], { modality: 'observed' }),
      ],
    })
    expect(ties(made, { reading: 'lead' })).toMatchObject([
      { statements: ['stmt:2', 'stmt:1', 'stmt:3'], modality: 'called-for' },
    ])
  })

  test('[T1] asked and existing stay apart', () => {
    const made = graph({
      statements: [
        statement('stmt:1', [lead, partner]),
        statement('stmt:2', [lead, partner], { polarity: 'existing' }),
      ],
    })
    expect(ids(ties(made, { reading: 'lead' }))).toEqual(['org:a~org:b~asked', 'org:a~org:b~existing'])
  })

  test('[T5] it is stated when one statement states it', () => {
    const doubtful = statement('stmt:1', [lead, partner], inferred)
    const sure = statement('stmt:2', [lead, partner])
    expect(ties(graph({ statements: [doubtful] }), { reading: 'lead' })[0]?.status).toBe('inferred')
    expect(ties(graph({ statements: [doubtful, sure] }), { reading: 'lead' })[0]?.status).toBe('stated')
  })

  test('[T5] a participant that is inferred makes its pairs inferred', () => {
    const made = graph({ statements: [statement('stmt:1', [lead, part('org:b', 'partner', inferred)])] })
    expect(ties(made, { reading: 'lead' })[0]?.status).toBe('inferred')
  })

  test('[T5] it points from the lead, and nowhere when both lead', () => {
    const toA = statement('stmt:1', [part('org:b', 'lead'), part('org:a', 'partner')])
    const toB = statement('stmt:2', [lead, partner])
    const both = statement('stmt:3', [part('org:a', 'lead'), part('org:b', 'lead')])
    const tieOf = (...statements: Statement[]) => ties(graph({ statements }), { reading: 'lead' })[0]
    expect(tieOf(toA)).toMatchObject({ a: 'org:b', b: 'org:a', directed: true })
    expect(tieOf(toA, toB)).toMatchObject({ a: 'org:a', b: 'org:b', directed: false })
    expect(tieOf(both)).toMatchObject({ a: 'org:a', b: 'org:b', directed: false })
    expect(tieOf(toA, both)).toMatchObject({ a: 'org:b', directed: true })
  })
})

describe('who makes no tie', () => {
  test('[T1] a speaker', () => {
    const made = graph({
      actors: [actor('mandate:sr')],
      statements: [statement('stmt:1', [part('org:a', 'lead')], { speaker: 'mandate:sr' })],
    })
    for (const reading of ['lead', 'everyone'] as const) expect(ties(made, { reading })).toEqual([])
  })

  test('[T2] a placeholder', () => {
    const made = graph({
      actors: [actor('ph:others', { scope: 'placeholder' })],
      statements: [statement('stmt:1', [part('org:a', 'lead'), part('ph:others', 'partner')])],
    })
    for (const reading of ['lead', 'everyone'] as const) expect(ties(made, { reading })).toEqual([])
  })

  test('[T1] an institution with itself', () => {
    const made = graph({
      statements: [statement('stmt:1', [part('org:a', 'lead'), part('org:a', 'partner')])],
    })
    expect(ties(made, { reading: 'everyone' })).toEqual([])
  })
})

describe('modifying', () => {
  const first = statement('stmt:1', [part('org:a', 'lead')])
  const second = statement('stmt:2', [part('org:b', 'consultee')], {
    modifies: 'stmt:1',
    modality: 'permitted',
  })

  test('[T5] a statement without a lead takes that of the one it modifies, inferred', () => {
    expect(ties(graph({ statements: [first, second] }), { reading: 'lead' })).toEqual([
      {
        id: 'org:a~org:b~asked',
        roles: { a: ['lead'], b: ['consultee'] },
        a: 'org:a',
        b: 'org:b',
        directed: true,
        polarity: 'asked',
        modality: 'permitted',
        statements: ['stmt:2'],
        status: 'inferred',
      },
    ])
  })

  test('[T5] and that of the one which that one modifies, where there is none on the way', () => {
    const third = statement('stmt:3', [part('org:c', 'partner')], { modifies: 'stmt:2' })
    expect(ids(ties(graph({ statements: [first, second, third] }), { reading: 'lead' }))).toEqual([
      'org:a~org:b~asked',
      'org:a~org:c~asked',
    ])
  })

  test('[T5] a statement with a lead of its own keeps to it', () => {
    const own = statement('stmt:2', [part('org:c', 'lead'), part('org:b', 'partner')], { modifies: 'stmt:1' })
    expect(ids(ties(graph({ statements: [first, own] }), { reading: 'lead' }))).toEqual(['org:b~org:c~asked'])
  })
})

function ids(list: readonly Tie[]): readonly string[] {
  return list.map(({ id }) => id)
}
