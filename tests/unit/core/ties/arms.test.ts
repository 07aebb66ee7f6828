// The hub reading: statements as nodes, with arms that carry the roles.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arms } from '@/core/ties/arms'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { actor, graph, inferred, part, partOf, statement } from '../../../support/graphs'

describe('arms', () => {
  test('[T4] roles that do not connect have arms too', () => {
    const made = graph({
      statements: [statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'example')])],
    })
    expect(arms(made).map(({ actor: id, roles }) => [id, roles])).toEqual([
      ['org:a', ['lead']],
      ['org:b', ['example']],
    ])
  })

  test('[T4] a placeholder has none', () => {
    const made = graph({
      actors: [actor('ph:others', { scope: 'placeholder' })],
      statements: [statement('stmt:1', [part('ph:others', 'consultee')])],
    })
    expect(arms(made)).toEqual([])
  })

  test('[T4] what stands for several has one arm with all their roles, in the order of the list', () => {
    const made = graph({
      actors: [
        actor('org:a', { partOf: [partOf('org:w')] }),
        actor('org:b', { partOf: [partOf('org:w')] }),
        actor('org:w'),
      ],
      statements: [statement('stmt:1', [part('org:b', 'partner', inferred), part('org:a', 'lead')])],
    })
    expect(arms(made, { folded: new Set(['org:w']) })).toEqual([
      {
        id: 'stmt:1~org:w',
        statement: 'stmt:1',
        actor: 'org:w',
        roles: ['lead', 'partner'],
        status: 'stated',
        inherited: false,
      },
    ])
  })

  test('[T5] a borrowed lead has an arm that is inferred and says that it is borrowed', () => {
    const made = graph({
      statements: [
        statement('stmt:1', [part('org:a', 'lead')]),
        statement('stmt:2', [part('org:b', 'consultee')], { modifies: 'stmt:1' }),
      ],
    })
    expect(arms(made).filter(({ statement: id }) => id === 'stmt:2')).toMatchObject([
      { actor: 'org:a', roles: ['lead'], status: 'inferred', inherited: true },
      { actor: 'org:b', status: 'stated', inherited: false },
    ])
  })

  test('[T4] no two arms share a statement and an institution, and ids say both', () => {
    fc.assert(
      fc.property(graphArbitrary, (made) => {
        const all = arms(made)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { id, statement: of, actor: who, roles } of all) {
          expect(id).toBe(`${of}~${who}`)
          expect(roles.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 80 },
    )
  })
})
