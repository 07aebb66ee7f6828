// What holds of every measure on every network, whatever is measured.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokerage } from '@/core/measures/brokerage'
import { degreeByRole, type RoledLine } from '@/core/measures/degreeByRole'
import { type Measured, measureAll } from '@/core/measures/measureAll'
import { BROKER_ROLES, MEASURE_IDS } from '@/core/measures/measureIds'
import { type Line, networkOf } from '@/core/measures/network'
import { statementOverlap } from '@/core/measures/statementOverlap'
import { POLARITIES, ROLES } from '@/core/model/vocabulary'

const NO_GROUPS = { family: new Map(), country: new Map(), level: new Map() }

interface Given {
  readonly institutions: readonly string[]
  readonly lines: readonly (Line & RoledLine & { readonly statements: readonly string[] })[]
}

const given: fc.Arbitrary<Given> = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const institutions = Array.from({ length: count }, (_, at) => `i${at}`)
  const one = fc.constantFrom(...institutions)
  const statements = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1 })
  const roles = fc.subarray([...ROLES])
  const polarity = fc.constantFrom(...POLARITIES)
  const line = fc.record({
    a: one,
    b: one,
    directed: fc.boolean(),
    statements,
    polarity,
    roles: fc.record({ a: roles, b: roles }),
  })
  return fc.record({ institutions: fc.constant(institutions), lines: fc.array(line, { maxLength: 20 }) })
})

const renamed = ({ institutions, lines }: Given, name: (id: string) => string): Given => ({
  institutions: institutions.map(name),
  lines: lines.map(({ a, b, ...line }) => ({ a: name(a), b: name(b), ...line })),
})

/** By the name of the institution, with what adding fractions in another order may leave rounded away. */
const measure = (graph: Given) => measureAll({ ...graph, parts: [], groups: NO_GROUPS })

const byName = ({ ids, values }: Measured, name: (id: string) => string = (id) => id) =>
  Object.fromEntries(
    ids
      .map((id, at) => [name(id), MEASURE_IDS.map((measure) => values[measure][at]?.toFixed(9))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

describe('the degree by role and polarity', () => {
  it('is the degree where all roles and polarities count, and never more in one of them', () => {
    fc.assert(
      fc.property(given, (graph) => {
        const { degreeByRole: split, values } = measure(graph)
        expect(split.all.all).toEqual(values.degree)
        for (const counts of [split.all, ...split.byRole.values()])
          for (const polarity of POLARITIES)
            counts[polarity].forEach((count, at) => {
              expect(count).toBeLessThanOrEqual(counts.all[at] ?? 0)
              expect(counts.all[at]).toBeLessThanOrEqual(split.all.all[at] ?? 0)
            })
      }),
    )
  })

  it('counts a partner once, though two meet in several ties and roles', () => {
    const line: Omit<RoledLine, 'polarity'> = {
      a: 'a',
      b: 'b',
      roles: { a: ['lead', 'partner'], b: ['partner'] },
    }
    const { all, byRole } = degreeByRole(
      ['a', 'b', 'c'],
      [
        { ...line, polarity: 'asked' },
        { ...line, polarity: 'existing' },
        { ...line, b: 'c', polarity: 'asked', roles: { a: ['lead'], b: ['partner'] } },
      ],
    )
    expect([...all.all]).toEqual([2, 1, 1])
    expect([...all.existing]).toEqual([1, 1, 0])
    expect([...(byRole.get('lead')?.all ?? [])]).toEqual([2, 0, 0])
    expect([...(byRole.get('partner')?.all ?? [])]).toEqual([1, 1, 1])
  })
})

describe('every measure', () => {
  it('gives the same to whoever is called otherwise', () => {
    const backwards = (id: string) => `x${9 - Number(id.slice(1))}`
    fc.assert(
      fc.property(given, (graph) => {
        const renamedValues = byName(measure(renamed(graph, backwards)))
        expect(renamedValues).toEqual(byName(measure(graph), backwards))
      }),
    )
  })

  it('does not mind in which order institutions and lines come', () => {
    fc.assert(
      fc.property(given, ({ institutions, lines }) => {
        const turned = { institutions: [...institutions].reverse(), lines: [...lines].reverse() }
        expect(measure(turned)).toEqual(measure({ institutions, lines }))
      }),
    )
  })

  it('adds up where two networks stand side by side', () => {
    const local = MEASURE_IDS.filter((measure) => measure !== 'closeness')
    fc.assert(
      fc.property(given, given, (one, other) => {
        const apart = renamed(other, (id) => `z${id}`)
        const [left, right] = [measure(one), measure(apart)]
        const both = measure({
          institutions: [...one.institutions, ...apart.institutions],
          lines: [...one.lines, ...apart.lines],
        })
        expect([both.pairs, both.components]).toEqual([
          left.pairs + right.pairs,
          left.components + right.components,
        ])
        // Closeness alone knows how many others there are.
        for (const measure of local)
          expect([...both.values[measure]]).toEqual([...left.values[measure], ...right.values[measure]])
      }),
    )
  })

  it('keeps to what it can be', () => {
    fc.assert(
      fc.property(given, (graph) => {
        const { ids, values } = measure(graph)
        const others = ids.length - 1
        for (const at of ids.keys()) {
          const of = (measure: (typeof MEASURE_IDS)[number]) => values[measure][at] ?? Number.NaN
          expect(of('degree')).toBeLessThanOrEqual(others)
          expect(of('coreNumber')).toBeLessThanOrEqual(of('degree'))
          expect(of('betweenness')).toBeLessThanOrEqual((others * (others - 1)) / 2 + 1e-9)
          expect(of('closeness')).toBeLessThanOrEqual(1)
          expect(Number.isNaN(of('constraint'))).toBe(of('degree') === 0)
          if (of('degree') > 0) expect(of('effectiveSize')).toBeGreaterThanOrEqual(1 - 1e-9)
          // Whoever holds parts together stands between them.
          if (of('cutVertex') > 0) expect(of('betweenness')).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('brokers', () => {
  /** By name, in which role how often; groups go by the number in the name. */
  const counted = ({ institutions, lines }: Given, groupOf: (id: string) => string) => {
    const network = networkOf(institutions, lines)
    const roles = brokerage(network, (of) => groupOf(network.ids[of] ?? ''))
    return new Map(
      network.ids.map((id, at) => [id, BROKER_ROLES.map((role) => roles[role][at] ?? Number.NaN)]),
    )
  }
  const groupOf = (id: string) => String(Number(id.replace(/\D/g, '')) % 3)

  it('broker as often under another name, and beside another network', () => {
    fc.assert(
      fc.property(given, given, (one, other) => {
        const named = renamed(one, (id) => `x${id}`)
        const apart = renamed(other, (id) => `z${id}`)
        const [own, asNamed] = [counted(one, groupOf), counted(named, groupOf)]
        for (const [id, roles] of own) expect(asNamed.get(`x${id}`)).toEqual(roles)
        const both = counted(
          {
            institutions: [...one.institutions, ...apart.institutions],
            lines: [...one.lines, ...apart.lines],
          },
          groupOf,
        )
        for (const [id, roles] of [...own, ...counted(apart, groupOf)]) expect(both.get(id)).toEqual(roles)
      }),
    )
  })

  it('represent as often as they keep the gate, where every line goes both ways', () => {
    fc.assert(
      fc.property(given, ({ institutions, lines }) => {
        const network = networkOf(
          institutions,
          lines.map((line) => ({ ...line, directed: false })),
        )
        const roles = brokerage(network, (of) => String(of % 3))
        expect([...roles.representative]).toEqual([...roles.gatekeeper])
      }),
    )
  })

  it('have as many pairs in their five roles as there are in all', () => {
    fc.assert(
      fc.property(given, ({ institutions, lines }) => {
        const network = networkOf(institutions, lines)
        const inRoles = Object.values(brokerage(network, (of) => String(of % 2)))
        const [inOne] = [brokerage(network, () => 'all').coordinator]
        for (const at of network.ids.keys())
          expect(inRoles.reduce((sum, counts) => sum + (counts[at] ?? 0), 0)).toBe(inOne[at])
      }),
    )
  })
})

describe('the overlap of statements', () => {
  const parts = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(6)), { selector: String }).map((pairs) =>
    pairs.map(([statement, institution]) => ({
      statement: `s${statement}`,
      institution: `i${institution}`,
      roles: ['partner'] as const,
      polarity: 'asked' as const,
    })),
  )

  it('is as large under other names of institutions, in any order, and adds up side by side', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const own = statementOverlap(one, 100)
        const named = statementOverlap(
          one.map((part) => ({ ...part, institution: `x${part.institution}` })).reverse(),
          100,
        )
        const shares = ({ listed }: typeof own) => listed.map(({ jaccard }) => jaccard.toFixed(9)).sort()
        expect(named.count).toBe(own.count)
        expect(shares(named)).toEqual(shares(own))
        const apart = other.map((part) => ({
          ...part,
          statement: `z${part.statement}`,
          institution: `z${part.institution}`,
        }))
        expect(statementOverlap([...one, ...apart], 100).count).toBe(
          own.count + statementOverlap(apart, 100).count,
        )
      }),
    )
  })
})
