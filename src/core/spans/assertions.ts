// Which words of a passage assert what: every evidence span with the thing that it is evidence of.
// The reader marks them, the map lights them.
import type { CoordinationGraph, Evidence, Participant, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether, type PassageText, passageText } from '@/core/model/passageText'
import type { Status } from '@/core/model/vocabulary'
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
  /** Of what the words assert: they may be all that an inference rests on. */
  readonly status: Status
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
  const texts = new Map([...passages].map(([id, { text }]) => [id, passageText(text)]))
  for (const statement of graph.statements) {
    const target: Target = { type: 'statement', id: statement.id }
    yield* spans(statement.evidence, {
      id: statement.id,
      sort: 'statement',
      target,
      status: statement.status,
    })
    for (const [index, action] of statement.actions.entries()) {
      yield* spans(action.evidence, {
        id: `${statement.id}/action/${index}`,
        sort: 'action',
        target,
        status: statement.status,
      })
    }
    for (const { actor, role, evidence, status } of statement.participants) {
      const part: Target = { type: 'part', statement: statement.id, actors: [actor] }
      yield* spans(evidence, {
        id: `${statement.id}/${role}/${actor}`,
        sort: 'participant',
        target: part,
        status,
      })
    }
    const passage = texts.get(statement.passage)
    if (passage) yield* connectors(statement, passage)
  }
  for (const actor of graph.actors) {
    const target: Target = { type: 'actor', id: actor.id }
    yield* spans(actor.evidence, { id: actor.id, sort: 'actor', target, status: actor.status })
    for (const part of actor.partOf) {
      yield* spans(part.evidence ?? [], {
        id: `${actor.id}/part-of/${part.actor}`,
        sort: 'part-of',
        target,
        status: part.status,
      })
    }
  }
  for (const topic of graph.topics) {
    yield* spans(topic.evidence, {
      id: topic.id,
      sort: 'topic',
      target: { type: 'topic', id: topic.id },
      status: topic.status,
    })
  }
}

function* spans(evidence: readonly Evidence[], what: Omit<Assertion, keyof Span>): Generator<Assertion> {
  for (const [index, { passage, start, end }] of evidence.entries()) {
    yield { ...what, id: `${what.id}#${index}`, passage, start, end }
  }
}

/** The connector's words: the part of every participant that it ties in. */
function* connectors(statement: Statement, passage: PassageText): Generator<Assertion> {
  const tiedIn = new Map<string, Participant[]>()
  for (const participant of statement.participants) {
    const { connector } = participant
    if (connector !== undefined) tiedIn.set(connector, [...(tiedIn.get(connector) ?? []), participant])
  }
  for (const [connector, participants] of tiedIn) {
    const found = connectorSpan(connector, participants, statement, passage)
    if (!found) continue
    const actors = participants.map(({ actor }) => actor)
    const target: Target = { type: 'part', statement: statement.id, actors }
    const status = participants.every((one) => one.status === 'inferred') ? 'inferred' : 'stated'
    yield { id: `${statement.id}/connector/${connector}`, sort: 'connector', target, status, ...found }
  }
}

/**
 * Where a connector stands, white space counting as one space: as whole words inside the statement's own words, else
 * anywhere in its passage; of several places the one nearest to what it ties in.
 */
function connectorSpan(
  connector: string,
  participants: readonly Participant[],
  statement: Statement,
  passage: PassageText,
): Span | undefined {
  const id = statement.passage
  const places = placesOf(drawnTogether(connector).trim(), passage)
  const inOwn = places.filter(({ start, end }) =>
    statement.evidence.some((own) => own.passage === id && own.start <= start && end <= own.end),
  )
  const named = participants.flatMap(({ evidence }) => evidence).filter((words) => words.passage === id)
  const distance = ({ start }: Place) => Math.min(...named.map((words) => Math.abs(words.start - start)))
  const candidates = inOwn.length > 0 ? inOwn : places
  const [first] = named.length > 0 ? candidates.toSorted((a, b) => distance(a) - distance(b)) : candidates
  return first && { passage: id, ...first }
}

type Place = Pick<Span, 'start' | 'end'>

/** More than a connector ever has in one passage; keeps a file of one letter's repetitions from holding up the page. */
const MOST_PLACES = 200

function placesOf(words: string, passage: PassageText): readonly Place[] {
  const { text, unit } = passage.together()
  const places: Place[] = []
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    const until = at + words.length
    if (joins(text, at) || joins(text, until)) continue
    places.push({ start: passage.points.before(unit(at)), end: passage.points.before(unit(until)) })
  }
  return places
}

/** Whether a word goes on across a place. */
function joins(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
