// Who is named in how many statements, and as what: the degree of each institution in the network of institutions and
// statements. Borgatti & Halgin 2011, “Analyzing affiliation networks”.
import { POLARITIES, type Polarity, ROLES, type Role } from '@/core/model/vocabulary'

/** The part of an institution in a statement; one for each two, with all of its roles. */
export interface StatementPart {
  readonly statement: string
  readonly institution: string
  readonly roles: readonly Role[]
  readonly polarity: Polarity
}

/** How many statements, by the number of the institution. */
export interface InStatements {
  /** In whichever role; a statement counts once. */
  readonly all: Counts
  readonly byRole: ReadonlyMap<Role, Counts>
}

type Counts = ReadonlyMap<Polarity, Float64Array>

/** Pure. Parts of somebody who is not among the institutions are left out. @param ids in the order of their numbers */
export function inStatements(ids: readonly string[], parts: readonly StatementPart[]): InStatements {
  const numberOf = new Map(ids.map((id, at) => [id, at]))
  const counts = (): Counts => new Map(POLARITIES.map((polarity) => [polarity, new Float64Array(ids.length)]))
  const result = { all: counts(), byRole: new Map(ROLES.map((role) => [role, counts()])) }
  for (const { institution, roles, polarity } of parts) {
    const at = numberOf.get(institution)
    if (at === undefined) continue
    for (const list of [result.all, ...roles.map((role) => result.byRole.get(role))]) {
      const row = list?.get(polarity)
      if (row) row[at] = (row[at] ?? 0) + 1
    }
  }
  return result
}
