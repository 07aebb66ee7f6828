// Which statements share institutions: two requests to the same ones are one task, or stand in each other's way. Breiger 1974,
// “The duality of persons and groups”; Newman 2001, doi:10.1103/PhysRevE.64.016132.
import type { StatementPart } from './inStatements'

interface Overlap {
  /** Statements; the one that is smaller by id first. */
  readonly one: string
  readonly other: string
  /** Institutions that have a part in both, sorted. */
  readonly shared: readonly string[]
  /** Those in both of those in either (Jaccard), above 0 and at most 1. */
  readonly jaccard: number
}

export interface Overlaps {
  /** Those that share most first, then those with the greater share; as many as the cap allows. */
  readonly listed: readonly Overlap[]
  /** How many pairs of statements share somebody. */
  readonly count: number
}

/** Pure. */
export function statementOverlap(parts: readonly StatementPart[], cap: number): Overlaps {
  const [members, statementsOf] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  for (const { statement, institution } of parts) {
    addTo(members, statement, institution)
    addTo(statementsOf, institution, statement)
  }
  let count = 0
  const listed: Overlap[] = []
  for (const [one, own] of members) {
    const shared = new Map<string, string[]>()
    for (const institution of own)
      for (const other of statementsOf.get(institution) ?? [])
        if (other > one) shared.set(other, [...(shared.get(other) ?? []), institution])
    count += shared.size
    for (const [other, both] of shared) {
      const either = own.size + (members.get(other)?.size ?? 0) - both.length
      listed.push({ one, other, shared: both.sort(), jaccard: both.length / either })
    }
    // Never many more than are asked for: of thousands of statements there are millions of pairs.
    if (listed.length > cap * 4) keepFirst(listed, cap)
  }
  keepFirst(listed, cap)
  return { listed, count }
}

function addTo(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key) ?? new Set()
  lists.set(key, list.add(value))
}

function keepFirst(list: Overlap[], cap: number): void {
  list.sort(
    (a, b) =>
      b.shared.length - a.shared.length ||
      b.jaccard - a.jaccard ||
      (a.one === b.one ? order(a.other, b.other) : order(a.one, b.one)),
  )
  list.splice(cap)
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1
}
