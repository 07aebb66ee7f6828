// Every role that some institutions have in the text, statement by statement.
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Role } from '@/core/model/vocabulary'
import { leadsOf } from '@/core/ties/pairs'

interface InStatement {
  readonly statement: Statement
  /** `takenOver`: the lead comes from the statement that this one modifies. */
  readonly roles: readonly { readonly role: Role; readonly takenOver: boolean }[]
}

export function rolesOf(graph: CoordinationGraph, actors: readonly string[]): readonly InStatement[] {
  const known = lookup(graph)
  const wanted = new Set(actors)
  return graph.statements.flatMap((statement) => {
    const own = new Set(statement.participants)
    const all = new Set([...leadsOf(statement, known).map(({ participant }) => participant), ...own])
    const roles = new Map<string, InStatement['roles'][number]>()
    for (const participant of all) {
      const { actor, role } = participant
      const takenOver = !own.has(participant)
      if (wanted.has(actor)) roles.set(`${role} ${takenOver}`, { role, takenOver })
    }
    return roles.size > 0 ? [{ statement, roles: [...roles.values()] }] : []
  })
}
