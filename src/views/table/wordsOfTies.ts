// The words that each tie stands on: those that give its ends their roles.
import type { CoordinationGraph, Participant, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether } from '@/core/model/passageText'
import { type JoinedPair, joiner, type Tie, type TieOptions } from '@/core/ties/ties'

interface Words {
  readonly text: string
  /** Of the passage. */
  readonly language: string
}

/**
 * Verbatim but for white space, which is drawn together; each once, in the order of the file. For one tie after the other, as they
 * come into sight: the pairs of a statement are remembered, since ties share them.
 */
export function wordsOfTies(
  graph: CoordinationGraph,
  options: TieOptions,
): (tie: Pick<Tie, 'id' | 'statements'>) => readonly Words[] {
  const { statements } = lookup(graph)
  const joinedBy = joiner(graph, options)
  const known = new Map<string, ReadonlyMap<string, readonly JoinedPair[]>>()
  const pairsIn = (statement: Statement) => {
    const pairs = known.get(statement.id) ?? byTie(joinedBy(statement))
    known.set(statement.id, pairs)
    return pairs
  }
  return ({ id, statements: ids }) => {
    const words = new Map<string, Words>()
    const add = (participant: Participant, statement: Statement) => {
      for (const each of wordsOf(graph, participant, statement))
        words.set(`${each.language} ${each.text}`, each)
    }
    for (const statement of ids.flatMap((one) => statements.get(one) ?? [])) {
      for (const { pair } of pairsIn(statement).get(id) ?? []) {
        add(pair.from, statement)
        add(pair.to, statement)
      }
    }
    return [...words.values()]
  }
}

function byTie(pairs: Iterable<JoinedPair>): ReadonlyMap<string, readonly JoinedPair[]> {
  const result = new Map<string, JoinedPair[]>()
  for (const pair of pairs) {
    const list = result.get(pair.id)
    if (list) list.push(pair)
    else result.set(pair.id, [pair])
  }
  return result
}

/** The connector, or else what names the institution. */
function wordsOf(graph: CoordinationGraph, participant: Participant, statement: Statement): readonly Words[] {
  const { connector, evidence } = participant
  // The words of a lead that is taken over stand where the other statement stands.
  const passage = lookup(graph).passages.get(evidence[0]?.passage ?? statement.passage)
  const texts = connector === undefined ? evidence.map(({ exact }) => exact) : [connector]
  // A line of the page that ends within the words would end a row elsewhere.
  return texts.map((text) => ({ text: drawnTogether(text), language: passage?.language ?? '' }))
}
