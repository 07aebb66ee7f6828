// Asked against existing.
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '@/core/ties/filter'
import type { Folded } from '@/core/ties/folding'
import { brokersAmong, gap } from '@/core/ties/gap'
import { otherFoldings } from '@/core/ties/otherFoldings'
import { ties } from '@/core/ties/ties'
import { graph, part, statement } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

describe('the gap', () => {
  test('[T1] a tie that is asked for is met by one that exists between the same two, whoever leads', () => {
    const existing = { polarity: 'existing' } as const
    const made = graph({
      statements: [
        statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner'), part('org:c', 'partner')]),
        statement('stmt:2', [part('org:b', 'lead'), part('org:a', 'partner')], existing),
        statement('stmt:3', [part('org:b', 'lead'), part('org:c', 'partner')], existing),
        statement('stmt:4', [part('org:a', 'lead'), part('org:d', 'partner')], { polarity: 'context' }),
      ],
    })
    const { asked, existing: there, met, missing, unasked } = gap(ties(made, { reading: 'lead' }))
    expect(asked.map(({ id }) => id)).toEqual(['org:a~org:b~asked', 'org:a~org:c~asked'])
    expect(there.map(({ id }) => id)).toEqual(['org:a~org:b~existing', 'org:b~org:c~existing'])
    expect(met.map(({ id }) => id)).toEqual(['org:a~org:b~asked'])
    expect(missing.map(({ id }) => id)).toEqual(['org:a~org:c~asked'])
    expect(unasked.map(({ id }) => id)).toEqual(['org:b~org:c~existing'])
  })
})

describe('the gap of what a filter lets through', () => {
  const choices = { reading: 'lead', folded: new Set(['org:mx-congress']) } as const

  test('page 24: what is asked is set against what exists, though that is filtered away', () => {
    const filter = { ...NO_FILTER, lines: ['asked', 'permitted'] } as const
    const { asked, existing, met } = gap(ties(page24, { ...choices, filter }), ties(page24, choices))
    expect([asked.length, existing.length, met.length]).toEqual([14, 0, 1])
  })

  test('page 24: what exists is unasked only where nothing at all asks for it', () => {
    const filter = { ...NO_FILTER, lines: ['existing'] } as const
    const all = gap(ties(page24, choices))
    const { asked, unasked } = gap(ties(page24, { ...choices, filter }), ties(page24, choices))
    expect(asked).toEqual([])
    expect(unasked).toEqual(all.unasked)
  })
})

describe('who could bring two institutions together', () => {
  test('those with an existing tie to both, never the two themselves', () => {
    const existing = { polarity: 'existing' } as const
    const made = graph({
      statements: [
        statement('stmt:1', [part('org:a', 'lead'), part('org:c', 'partner')]),
        statement('stmt:2', [part('org:b', 'lead'), part('org:a', 'partner')], existing),
        statement('stmt:3', [part('org:b', 'lead'), part('org:c', 'partner')], existing),
        statement('stmt:4', [part('org:d', 'lead'), part('org:a', 'partner')], existing),
        statement('stmt:5', [part('org:d', 'lead'), part('org:c', 'partner')]),
      ],
    })
    const all = ties(made, { reading: 'lead' })
    const { missing } = gap(all)
    const brokers = brokersAmong(all)(
      missing.find(({ id }) => id === 'org:a~org:c~asked') ?? { a: '', b: '' },
    )
    expect(brokers.map(({ actor, ties: both }) => [actor, ...both.map(({ id }) => id)])).toEqual([
      ['org:b', 'org:a~org:b~existing', 'org:b~org:c~existing'],
    ])
  })
})

describe('what another folding would change', () => {
  const choices = { reading: 'lead', filter: NO_FILTER } as const

  test('page 24: folding the Congress over its Commission, 1 of 14 asked ties exists', () => {
    const { found: others } = otherFoldings(page24, { ...choices, folded: new Set() })
    expect(others.map(({ whole, folds, met, asked }) => ({ whole, folds, met, asked }))).toContainEqual({
      whole: 'org:mx-congress',
      folds: true,
      met: 1,
      asked: 14,
    })
  })

  test('what is folded can be unfolded, which takes the tie away again', () => {
    const { found: others } = otherFoldings(page24, { ...choices, folded: new Set(['org:mx-congress']) })
    expect(others).toContainEqual({
      whole: 'org:mx-congress',
      folds: false,
      folded: new Set(),
      met: 0,
      asked: 14,
    })
  })

  test('a filter chooses which ties are counted, not what exists', () => {
    const filter = { ...NO_FILTER, lines: ['asked'] } as const
    const { found: others } = otherFoldings(page24, { reading: 'lead', filter, folded: new Set() })
    expect(others.map(({ whole, met }) => [whole, met])).toContainEqual(['org:mx-congress', 1])
  })

  test('page 24: everything folded to the top, 1 of 6; the preset in force is not among them', () => {
    const counts = (folded: Folded) =>
      otherFoldings(page24, { ...choices, folded }).presets.map(({ preset, met, asked }) => [
        preset,
        met,
        asked,
      ])
    expect(counts(new Set())).toContainEqual(['top', 1, 6])
    expect(counts(new Set()).map(([preset]) => preset)).not.toContain('none')
    const [top] = otherFoldings(page24, { ...choices, folded: new Set() }).presets.filter(
      ({ preset }) => preset === 'top',
    )
    expect(counts(top?.folded ?? new Set())).toContainEqual(['none', 0, 14])
  })

  test('each says what the gap under that folding says', () => {
    const { found, presets } = otherFoldings(page24, { ...choices, folded: new Set() })
    for (const { folded, asked, met } of presets) {
      const there = gap(ties(page24, { ...choices, folded }))
      expect([there.asked.length, there.met.length]).toEqual([asked, met])
    }
    for (const { folded, asked, met } of found) {
      const there = gap(ties(page24, { ...choices, folded }))
      expect([there.asked.length, there.met.length]).toEqual([asked, met])
      expect(met).not.toBe(0)
    }
  })
})
