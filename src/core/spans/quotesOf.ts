// The words that a tie stands on: in each of its statements those that tie its ends in, or else those that name them.
import type { CoordinationGraph, Passage, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether } from '@/core/model/passageText'
import { partsIn } from '@/core/ties/pairs'
import type { Tie } from '@/core/ties/ties'

export interface Quoted {
  readonly statement: Statement
  readonly passage: Passage
  /** Verbatim but for white space, which is drawn together; each once. May be none. */
  readonly words: readonly string[]
}

/** @param standsFor actor → the institution that is drawn for it. Pure. */
export function quotesOf(
  graph: CoordinationGraph,
  { a, b, statements }: Pick<Tie, 'a' | 'b' | 'statements'>,
  standsFor: ReadonlyMap<string, string>,
): readonly Quoted[] {
  const known = lookup(graph)
  const isEnd = (actor: string) => [a, b].includes(standsFor.get(actor) ?? actor)
  return statements.flatMap((id): readonly Quoted[] => {
    const statement = known.statements.get(id)
    const passage = statement && known.passages.get(statement.passage)
    if (!statement || !passage) return []
    const words = partsIn(statement, known)
      .filter(({ participant, takenOverFrom }) => !takenOverFrom && isEnd(participant.actor))
      .flatMap(({ participant: { connector, evidence } }) =>
        connector === undefined ? evidence.map(({ exact }) => exact) : [connector],
      )
      .map(drawnTogether)
    return [{ statement, passage, words: [...new Set(words)] }]
  })
}
