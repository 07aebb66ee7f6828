// As what the ends of ties are joined.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CONNECTING_ROLES, type Reading } from '@/core/model/vocabulary'
import { rolesInTies } from '@/core/ties/rolesInTies'
import { ties } from '@/core/ties/ties'
import { graphArbitrary } from '../../../support/graphArbitrary'
import { page24 } from '../../../support/page24'

it('page 24: the office of OHCHR leads towards the Congress, which is its counterpart', () => {
  const roles = rolesInTies(page24, { reading: 'lead' }).get('org:mx-congress~org:ohchr-mx~asked')
  expect([...(roles?.get('org:ohchr-mx') ?? [])]).toEqual(['lead'])
  expect([...(roles?.get('org:mx-congress') ?? [])]).toEqual(['counterpart'])
})

it('both ends of every tie have a role that connects, and no other tie has any', () => {
  fc.assert(
    fc.property(graphArbitrary, fc.constantFrom<Reading>('lead', 'everyone'), (graph, reading) => {
      const roles = rolesInTies(graph, { reading })
      const all = ties(graph, { reading })
      expect([...roles.keys()].sort()).toEqual(all.map(({ id }) => id).sort())
      for (const { id, a, b } of all)
        for (const end of [a, b]) {
          const as = roles.get(id)?.get(end) ?? new Set()
          expect(as.size).toBeGreaterThan(0)
          for (const role of as) expect(CONNECTING_ROLES).toContain(role)
        }
    }),
  )
})
