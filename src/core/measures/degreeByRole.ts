// With how many institutions one is joined in each role, by what the text says of it: the degree, split by role and polarity.
import type { Polarity, Role } from '@/core/model/vocabulary'
import type { Tie } from '@/core/ties/ties'
import { type CountsByRole, countOne, noCounts } from './countsByRole'

/** A tie with what its ends are in it. */
export type RoledLine = Pick<Tie, 'a' | 'b' | 'roles' | 'polarity'>

/**
 * Pure. A partner whom one meets in several ties counts once in each role and polarity, and once in all. Lines to oneself, and
 * to somebody who is not among the institutions, are left out. @param ids in the order of their numbers
 */
export function degreeByRole(ids: readonly string[], lines: readonly RoledLine[]): CountsByRole {
  const numberOf = new Map(ids.map((id, at) => [id, at]))
  const counts = noCounts(ids.length)
  const met = new Map<string, Set<number>>()
  const meet = (at: number, partner: number, role: Role | 'all', polarity: Polarity | 'all') => {
    const key = `${role} ${polarity}`
    const pairs = met.get(key) ?? new Set<number>()
    met.set(key, pairs)
    const pair = at * ids.length + partner
    if (pairs.has(pair)) return
    pairs.add(pair)
    countOne(counts, { at, role, polarity })
  }
  for (const { a, b, roles, polarity } of lines) {
    const [from, to] = [numberOf.get(a), numberOf.get(b)]
    if (from === undefined || to === undefined || from === to) continue
    for (const of of ['all', polarity] as const) {
      for (const role of ['all', ...roles.a] as const) meet(from, to, role, of)
      for (const role of ['all', ...roles.b] as const) meet(to, from, role, of)
    }
  }
  return counts
}
