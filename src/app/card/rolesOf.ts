// Every part that some institutions have in the text, statement by statement.
import type { CoordinationGraph, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { type Part, partsIn } from '@/core/ties/pairs'

interface InStatement {
  readonly statement: Statement
  readonly parts: readonly Part[]
}

export function rolesOf(graph: CoordinationGraph, actors: readonly string[]): readonly InStatement[] {
  const known = lookup(graph)
  const wanted = new Set(actors)
  return graph.statements.flatMap((statement) => {
    const parts = partsIn(statement, known).filter(({ participant }) => wanted.has(participant.actor))
    return parts.length > 0 ? [{ statement, parts }] : []
  })
}
