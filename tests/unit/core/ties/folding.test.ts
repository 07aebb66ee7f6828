// Institutions that stand for their parts, and what that does to ties.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CoordinationGraph } from '@/core/model/graph'
import { membersOf, presetFolding, presetOf, representatives } from '@/core/ties/folding'
import { ties } from '@/core/ties/ties'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, graph, part, partOf, statement } from '../../../support/graphs'

/** top ⊃ whole ⊃ office, top ⊃ lone; asOf is 2009-03-24. */
const tree = graph({
  actors: [
    actor('org:lone', { partOf: [partOf('org:top')] }),
    actor('org:office', { partOf: [partOf('org:whole')] }),
    actor('org:top'),
    actor('org:whole', { partOf: [partOf('org:top')] }),
  ],
  statements: [
    statement('stmt:1', [part('org:office', 'lead'), part('org:other', 'partner')]),
    statement('stmt:2', [part('org:whole', 'lead'), part('org:office', 'partner')]),
  ],
})

const of = (made: CoordinationGraph, ...folded: string[]) =>
  Object.fromEntries(representatives(made, new Set(folded)))

describe('folding', () => {
  test('[T6] the topmost folded whole stands for an institution', () => {
    expect(of(tree, 'org:whole', 'org:top')).toMatchObject({
      'org:office': 'org:top',
      'org:whole': 'org:top',
    })
    expect(of(tree, 'org:whole')).toMatchObject({ 'org:office': 'org:whole', 'org:lone': 'org:lone' })
    // Whether what lies between is folded makes no difference.
    expect(of(tree, 'org:top')).toMatchObject({ 'org:office': 'org:top' })
  })

  test('[T6] with nothing folded everything stands for itself', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        for (const [id, by] of representatives(made, new Set())) expect(by).toBe(id)
      }),
    )
  })

  test('[T6] folding what has no parts changes nothing', () => {
    expect(of(tree, 'org:office', 'org:other')).toEqual(of(tree))
  })

  test.each([
    ['before it began', { since: '2016-09-19' }, 'org:iom'],
    ['after it ended', { until: '2008' }, 'org:iom'],
    ['in the year in which it begins', { since: '2009' }, 'org:un'],
    ['on its last day', { until: '2009-03-24' }, 'org:un'],
    ['without dates', {}, 'org:un'],
  ])('[T6] a membership %s', (_when, dates, expected) => {
    const made = graph({ actors: [actor('org:iom', { partOf: [partOf('org:un', dates)] }), actor('org:un')] })
    expect(of(made, 'org:un')['org:iom']).toBe(expected)
  })

  test('[T6] of several wholes that are equally high, the one with the smaller id stands', () => {
    const parts = [partOf('org:z'), partOf('org:y')]
    const made = graph({ actors: [actor('org:x', { partOf: parts }), actor('org:y'), actor('org:z')] })
    expect(of(made, 'org:y', 'org:z')['org:x']).toBe('org:y')
  })

  test('[T6] ties join what stands for the institutions, and none joins a whole with its part', () => {
    const folded = new Set(['org:whole'])
    expect(ties(tree, { reading: 'lead', folded })).toMatchObject([
      { id: 'org:other~org:whole~asked', a: 'org:whole', directed: true, statements: ['stmt:1'] },
    ])
  })

  test('[T6] folding before ties is the same as ties of a graph that names the wholes', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.infiniteStream(fc.boolean()), (given, coins) => {
        // A whole that is named in the place of "and others" would count, so this holds without these.
        const actors = given.actors.map((one) => ({ ...one, scope: 'named' as const }))
        const made = { ...given, actors }
        const folded = new Set(actors.map(({ id }) => id).filter(() => coins.next().value === true))
        const standsFor = representatives(made, folded)
        const renamed: CoordinationGraph = {
          ...made,
          statements: made.statements.map((one) => ({
            ...one,
            participants: one.participants.map((each) => ({
              ...each,
              actor: standsFor.get(each.actor) ?? '',
            })),
          })),
        }
        expect(ties(made, { reading: 'everyone', folded })).toEqual(ties(renamed, { reading: 'everyone' }))
      }),
      { numRuns: 100 },
    )
  })
})

describe('presets', () => {
  test('[T6] none, offices and top', () => {
    expect([...presetFolding(tree, 'none')]).toEqual([])
    expect([...presetFolding(tree, 'offices')]).toEqual(['org:whole'])
    expect([...presetFolding(tree, 'top')]).toEqual(['org:top'])
  })

  test('[T6] offices folds named bodies only', () => {
    const actors = tree.actors.map((one) =>
      one.id === 'org:whole' ? { ...one, scope: 'class' as const } : one,
    )
    expect([...presetFolding({ ...tree, actors }, 'offices')]).toEqual([])
  })

  test('[T6] a folding is told by its preset, one by hand by none', () => {
    expect(presetOf(tree, new Set(['org:whole']))).toBe('offices')
    expect(presetOf(tree, new Set())).toBe('none')
    expect(presetOf(tree, new Set(['org:office']))).toBeUndefined()
  })

  test('[T6] a folded whole has everything that it stands for as members', () => {
    expect(membersOf(tree, new Set(['org:top']), 'org:top')).toEqual(['org:lone', 'org:office', 'org:whole'])
    expect(membersOf(tree, new Set(['org:whole']), 'org:whole')).toEqual(['org:office'])
  })
})
