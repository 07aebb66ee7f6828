// As what the two ends of each tie are joined: the roles that they have in the statements that make it.
import type { CoordinationGraph } from '@/core/model/graph'
import type { Role } from '@/core/model/vocabulary'
import { joiner, type TieOptions } from './ties'

/** Tie → institution as drawn → its roles there. Of the same ties as `ties` makes under the same options. Pure. */
export function rolesInTies(
  graph: CoordinationGraph,
  options: TieOptions,
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Role>>> {
  const joinedBy = joiner(graph, options)
  const result = new Map<string, Map<string, Set<Role>>>()
  for (const statement of graph.statements)
    for (const { id, pair, from, to } of joinedBy(statement)) {
      const ends = result.get(id) ?? new Map<string, Set<Role>>()
      result.set(id, ends)
      ends.set(from, (ends.get(from) ?? new Set()).add(pair.from.role))
      ends.set(to, (ends.get(to) ?? new Set()).add(pair.to.role))
    }
  return result
}
