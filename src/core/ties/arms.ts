// The `hub` reading: every statement is a small node, joined to its institutions by arms that carry the role (SPEC T4).
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { ROLES, type Role, type Status } from '@/core/model/vocabulary'
import { type Filter, NO_FILTER, participantPasses, statementPasses } from './filter'
import { type Folded, representatives } from './folding'
import { type Part, partsIn } from './pairs'

export interface Arm {
  readonly id: string
  readonly statement: string
  readonly actor: string
  /** In the order of the closed list; several where folding brought participants together. */
  readonly roles: readonly Role[]
  readonly status: Status
  /** A lead taken over from the statement that this one modifies. */
  readonly inherited: boolean
}

/** The statements that the filter lets through, in the order of the file. */
export function statementsInForce(
  graph: CoordinationGraph,
  filter: Filter = NO_FILTER,
): readonly Statement[] {
  const { actors } = lookup(graph)
  const noInstitutionFacet = filter.roles.length + filter.kinds.length + filter.countries.length === 0
  return graph.statements.filter(
    (statement) =>
      statementPasses(filter, statement) &&
      (noInstitutionFacet ||
        statement.participants.some((participant) => {
          const actor = actors.get(participant.actor)
          return actor !== undefined && participantPasses(filter, participant, actor)
        })),
  )
}

/** One arm per statement and institution; placeholders have none. Roles that do not connect have arms too. */
export function arms(
  graph: CoordinationGraph,
  options: { readonly folded?: Folded; readonly filter?: Filter } = {},
): readonly Arm[] {
  const known = lookup(graph)
  const standsFor = representatives(graph, options.folded ?? new Set())
  const result: Arm[] = []
  for (const statement of statementsInForce(graph, options.filter)) {
    const byActor = new Map<string, Part[]>()
    for (const part of partsIn(statement, known)) {
      const { participant } = part
      if (known.actors.get(participant.actor)?.scope === 'placeholder') continue
      const actor = standsFor.get(participant.actor)
      if (actor === undefined) continue
      byActor.set(actor, [...(byActor.get(actor) ?? []), part])
    }
    for (const [actor, parts] of byActor) {
      const roles = new Set(parts.map(({ participant }) => participant.role))
      const own = parts.filter(({ takenOverFrom }) => takenOverFrom === undefined)
      const stated = own.some(({ participant }) => participant.status === 'stated')
      result.push({
        id: `${statement.id}~${actor}`,
        statement: statement.id,
        actor,
        roles: ROLES.filter((role) => roles.has(role)),
        status: stated ? 'stated' : 'inferred',
        inherited: own.length === 0,
      })
    }
  }
  return result
}
