// What each tie stands on: the roles that its ends have there, and the words that give them these roles.
import type { CoordinationGraph, Participant, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Role } from '@/core/model/vocabulary'
import { joinedPairs, type TieOptions } from '@/core/ties/ties'

interface Words {
  readonly text: string
  /** Of the passage. */
  readonly language: string
}

export interface TieBasis {
  /** Institution as drawn → its roles. */
  readonly roles: ReadonlyMap<string, ReadonlySet<Role>>
  /** Verbatim, each once, in the order of the file. */
  readonly words: readonly Words[]
}

interface Draft {
  readonly roles: Map<string, Set<Role>>
  readonly words: Map<string, Words>
}

/** Pure. One pass over all pairs, since to look for each tie alone would take their number squared. */
export function basisOfTies(graph: CoordinationGraph, options: TieOptions): ReadonlyMap<string, TieBasis> {
  const drafts = new Map<string, Draft>()
  for (const { id, statement, pair, from, to } of joinedPairs(graph, options)) {
    const draft = drafts.get(id) ?? { roles: new Map(), words: new Map() }
    drafts.set(id, draft)
    add(graph, draft, from, pair.from, statement)
    add(graph, draft, to, pair.to, statement)
  }
  return new Map([...drafts].map(([id, { roles, words }]) => [id, { roles, words: [...words.values()] }]))
}

function add(
  graph: CoordinationGraph,
  draft: Draft,
  end: string,
  participant: Participant,
  statement: Statement,
): void {
  const { role, connector, evidence } = participant
  const roles = draft.roles.get(end) ?? new Set()
  draft.roles.set(end, roles.add(role))
  const { passages } = lookup(graph)
  // The words of a lead that is taken over stand where the other statement stands.
  const language = passages.get(evidence[0]?.passage ?? statement.passage)?.language ?? ''
  const texts = connector === undefined ? evidence.map(({ exact }) => exact) : [connector]
  for (const text of texts) draft.words.set(`${language} ${text}`, { text, language })
}
