// Asked against existing.
import { describe, expect, test } from 'vitest'
import { gap } from '@/core/ties/gap'
import { ties } from '@/core/ties/ties'
import { graph, part, statement } from '../../../support/graphs'

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
    const { asked, existing: there, met } = gap(ties(made, { reading: 'lead' }))
    expect(asked.map(({ id }) => id)).toEqual(['org:a~org:b~asked', 'org:a~org:c~asked'])
    expect(there.map(({ id }) => id)).toEqual(['org:a~org:b~existing', 'org:b~org:c~existing'])
    expect(met.map(({ id }) => id)).toEqual(['org:a~org:b~asked'])
  })
})
