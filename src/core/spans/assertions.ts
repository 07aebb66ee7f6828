// Which words of a passage assert what: every evidence span with the thing that it is evidence of.
// The reader marks them, the map lights them.
import type { CoordinationGraph, Evidence, Passage, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Target } from '@/core/ties/target'

interface Span {
  readonly passage: string
  /** Code points from 0, end exclusive, into the passage's text. */
  readonly start: number
  readonly end: number
}

export interface Assertion extends Span {
  readonly id: string
  readonly sort: 'statement' | 'participant' | 'connector' | 'action' | 'actor' | 'part-of' | 'topic'
  readonly target: Target
}

const cache = new WeakMap<CoordinationGraph, readonly Assertion[]>()

/** Every assertion of the graph, by passage and start, the longer one first where two start together. */
export function assertions(graph: CoordinationGraph): readonly Assertion[] {
  const known = cache.get(graph)
  if (known) return known
  const order = new Map(graph.passages.map((passage, index) => [passage.id, index]))
  const made = [...collect(graph)].sort(
    (a, b) =>
      (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) ||
      a.start - b.start ||
      b.end - a.end ||
      compare(a.id, b.id),
  )
  cache.set(graph, made)
  return made
}

function* collect(graph: CoordinationGraph): Generator<Assertion> {
  const { passages } = lookup(graph)
  for (const statement of graph.statements) {
    const target: Target = { type: 'statement', id: statement.id }
    yield* spans(statement.evidence, statement.id, 'statement', target)
    for (const [index, action] of statement.actions.entries()) {
      yield* spans(action.evidence, `${statement.id}/action/${index}`, 'action', target)
    }
    for (const { actor, role, evidence } of statement.participants) {
      const part: Target = { type: 'part', statement: statement.id, actors: [actor] }
      yield* spans(evidence, `${statement.id}/${role}/${actor}`, 'participant', part)
    }
    const passage = passages.get(statement.passage)
    if (passage) yield* connectors(statement, passage)
  }
  for (const actor of graph.actors) {
    const target: Target = { type: 'actor', id: actor.id }
    yield* spans(actor.evidence, actor.id, 'actor', target)
    for (const part of actor.partOf) {
      yield* spans(part.evidence ?? [], `${actor.id}/part-of/${part.actor}`, 'part-of', target)
    }
  }
  for (const topic of graph.topics) {
    yield* spans(topic.evidence, topic.id, 'topic', { type: 'topic', id: topic.id })
  }
}

function* spans(
  evidence: readonly Evidence[],
  id: string,
  sort: Assertion['sort'],
  target: Target,
): Generator<Assertion> {
  for (const [index, { passage, start, end }] of evidence.entries()) {
    yield { id: `${id}#${index}`, sort, target, passage, start, end }
  }
}

/** The connector's words inside the statement's own words: the part of every participant that it ties in. */
function* connectors(statement: Statement, passage: Passage): Generator<Assertion> {
  const tiedIn = new Map<string, string[]>()
  for (const { connector, actor } of statement.participants) {
    if (connector !== undefined) tiedIn.set(connector, [...(tiedIn.get(connector) ?? []), actor])
  }
  for (const [connector, actors] of tiedIn) {
    const found = connectorSpan(connector, statement, passage)
    if (!found) continue
    const target: Target = { type: 'part', statement: statement.id, actors }
    yield { id: `${statement.id}/connector/${connector}`, sort: 'connector', target, ...found }
  }
}

/** Where a connector stands inside its statement's evidence; white space counts as one space. */
function connectorSpan(connector: string, statement: Statement, passage: Passage): Span | undefined {
  const points = [...passage.text]
  const words = connector
    .trim()
    .split(/\s+/)
    .map((word) => [...word])
  for (const { start, end, passage: id } of statement.evidence) {
    if (id !== passage.id) continue
    for (let at = start; at < end; at += 1) {
      const until = matchWords(points, at, words)
      if (until !== undefined && until <= end) return { passage: id, start: at, end: until }
    }
  }
  return undefined
}

function matchWords(
  points: readonly string[],
  from: number,
  words: readonly (readonly string[])[],
): number | undefined {
  let at = from
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const before = at
      while (/^\s$/.test(points[at] ?? '')) at += 1
      if (at === before) return undefined
    }
    for (const character of word) {
      if (points[at] !== character) return undefined
      at += 1
    }
  }
  return at
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
