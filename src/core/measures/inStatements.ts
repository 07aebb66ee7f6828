// Who is named in how many statements, and as what: the degree of each institution in the network of institutions and
// statements. Borgatti & Halgin 2011, “Analyzing affiliation networks”.
import type { Polarity, Role } from '@/core/model/vocabulary'
import { type CountsByRole, countOne, noCounts } from './countsByRole'

/** The part of an institution in a statement; one for each two, with all of its roles. */
export interface StatementPart {
  readonly statement: string
  readonly institution: string
  readonly roles: readonly Role[]
  readonly polarity: Polarity
}

/** Pure. Parts of somebody who is not among the institutions are left out. @param ids in the order of their numbers */
export function inStatements(ids: readonly string[], parts: readonly StatementPart[]): CountsByRole {
  const numberOf = new Map(ids.map((id, at) => [id, at]))
  const counts = noCounts(ids.length)
  for (const { institution, roles, polarity } of parts) {
    const at = numberOf.get(institution)
    if (at === undefined) continue
    for (const role of ['all', ...roles] as const)
      for (const of of ['all', polarity] as const) countOne(counts, { at, role, polarity: of })
  }
  return counts
}
