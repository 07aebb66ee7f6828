// What a reader chose to see: facets on statements, and on institutions in their part of one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arms, statementsInForce } from '@/core/ties/arms'
import { type Filter, isFiltering, LINE_KINDS, lineKindOf, NO_COUNTRY, NO_FILTER } from '@/core/ties/filter'
import { ties } from '@/core/ties/ties'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, graph, part, partOf, passage, statement } from '../../../support/graphs'

const made = graph({
  passages: [passage('psg:1'), passage('psg:2')],
  actors: [
    actor('org:a', { kind: 'un-post', countries: ['MX'] }),
    actor('org:b', { kind: 'legislature', countries: ['MX', 'GT'] }),
    actor('org:c', { kind: 'un-office' }),
  ],
  statements: [
    statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner'), part('org:c', 'consultee')]),
    statement('stmt:2', [part('org:c', 'lead'), part('org:b', 'counterpart')], {
      modality: 'permitted',
      passage: 'psg:2',
    }),
    statement('stmt:3', [part('org:a', 'organiser'), part('org:c', 'organiser')], { polarity: 'existing' }),
  ],
})

const AB = 'org:a~org:b~asked'
const AC = 'org:a~org:c~asked'
const BC = 'org:b~org:c~asked'
const AC_THERE = 'org:a~org:c~existing'

const through = (picks: Partial<Filter>) =>
  ties(made, { reading: 'lead', filter: { ...NO_FILTER, ...picks } }).map(({ id }) => id)

describe('the filter', () => {
  test('[T7] without picks everything passes', () => {
    expect(through({})).toEqual([AB, AC, AC_THERE, BC])
    expect(isFiltering(NO_FILTER)).toBe(false)
    expect(isFiltering({ ...NO_FILTER, roles: ['lead'] })).toBe(true)
  })

  test.each<[string, Partial<Filter>, readonly string[]]>([
    ['asked lines', { lines: ['asked'] }, [AB, AC]],
    ['permitted lines', { lines: ['permitted'] }, [BC]],
    ['lines asked or existing', { lines: ['asked', 'existing'] }, [AB, AC, AC_THERE]],
    ['a passage', { passages: ['psg:2'] }, [BC]],
    ['a role', { roles: ['consultee'] }, [AC]],
    ['either of two roles', { roles: ['counterpart', 'partner'] }, [AB, BC]],
    ['a kind, at either end', { kinds: ['legislature'] }, [AB, BC]],
    ['a country', { countries: ['GT'] }, [AB, BC]],
    ['no country', { countries: [NO_COUNTRY] }, [AC, AC_THERE, BC]],
    ['a passage and a role in it', { passages: ['psg:1'], roles: ['counterpart'] }, []],
    ['a role and a kind of one and the same participant', { roles: ['lead'], kinds: ['legislature'] }, []],
  ])('[T7] by %s', (_facet, picks, expected) => {
    expect(through(picks)).toEqual(expected)
  })

  test('[T7] a tie lists only the statements that pass', () => {
    const twice = graph({
      statements: [
        statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner')]),
        statement('stmt:2', [part('org:a', 'lead'), part('org:b', 'partner')], { modality: 'permitted' }),
      ],
    })
    const filter: Filter = { ...NO_FILTER, lines: ['permitted'] }
    expect(ties(twice, { reading: 'lead', filter })).toMatchObject([
      { statements: ['stmt:2'], modality: 'permitted' },
    ])
  })

  test('[T7] it is about participants before folding', () => {
    const folding = graph({
      actors: [actor('org:office', { countries: ['HN'], partOf: [partOf('org:un')] }), actor('org:un')],
      statements: [statement('stmt:1', [part('org:x', 'lead'), part('org:office', 'partner')])],
    })
    const filter: Filter = { ...NO_FILTER, countries: ['HN'] }
    const folded = new Set(['org:un'])
    expect(ties(folding, { reading: 'lead', filter, folded })).toMatchObject([{ id: 'org:un~org:x~asked' }])
  })

  test('[T7] every tie of a filtered graph is one of the unfiltered, and each passes one of the four lines', () => {
    fc.assert(
      fc.property(graphArbitrary, (any) => {
        const all = new Map(ties(any, { reading: 'everyone' }).map((tie) => [tie.id, tie]))
        const found = new Set<string>()
        for (const line of LINE_KINDS) {
          for (const { id, statements } of ties(any, {
            reading: 'everyone',
            filter: { ...NO_FILTER, lines: [line] },
          })) {
            found.add(id)
            expect(all.get(id)?.statements).toEqual(expect.arrayContaining([...statements]))
          }
        }
        expect(found).toEqual(new Set(all.keys()))
      }),
      { numRuns: 80 },
    )
  })

  test('[T7] a line is permitted only where it is asked for', () => {
    expect(lineKindOf({ polarity: 'asked', modality: 'permitted' })).toBe('permitted')
    expect(lineKindOf({ polarity: 'asked', modality: 'recommended' })).toBe('asked')
    expect(lineKindOf({ polarity: 'existing', modality: 'permitted' })).toBe('existing')
    expect(lineKindOf({ polarity: 'context', modality: 'observed' })).toBe('context')
  })
})

describe('statements in force', () => {
  const inForce = (picks: Partial<Filter>) =>
    statementsInForce(made, { ...NO_FILTER, ...picks }).map(({ id }) => id)

  test('[T7] those that pass themselves, and have a participant that passes where one is asked for', () => {
    expect(inForce({})).toEqual(['stmt:1', 'stmt:2', 'stmt:3'])
    expect(inForce({ lines: ['existing'] })).toEqual(['stmt:3'])
    expect(inForce({ roles: ['lead'] })).toEqual(['stmt:1', 'stmt:2'])
    expect(inForce({ roles: ['lead'], kinds: ['un-office'] })).toEqual(['stmt:2'])
  })

  test('[T4] only their arms are drawn, and all of these', () => {
    const drawn = arms(made, { filter: { ...NO_FILTER, passages: ['psg:2'] } })
    expect(drawn.map(({ id }) => id)).toEqual(['stmt:2~org:c', 'stmt:2~org:b'])
  })
})
