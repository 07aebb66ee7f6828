// Ids to things, and the part-of hierarchy as it stood on the graph's date. Made once per graph and shared.
import { comparePeriods } from './dates'
import type {
  Actor,
  Ambiguity,
  CoordinationGraph,
  PartOf,
  Passage,
  SourceDocument,
  Statement,
  Topic,
} from './graph'
import { statementLabels } from './statementLabels'

export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>
  readonly statements: ReadonlyMap<string, Statement>
  readonly topics: ReadonlyMap<string, Topic>
  readonly passages: ReadonlyMap<string, Passage>
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** Short names of statements, each unlike the others. */
  readonly labels: ReadonlyMap<string, string>
  /** Ambiguities by the id of anything that they concern. */
  readonly ambiguities: ReadonlyMap<string, readonly Ambiguity[]>
  /** Wholes that an actor was part of on the graph's `asOf` date. */
  readonly wholes: ReadonlyMap<string, readonly string[]>
  /** The direct parts of an actor on that date: the inverse of `wholes`. */
  readonly parts: ReadonlyMap<string, readonly string[]>
}

const cache = new WeakMap<CoordinationGraph, Lookup>()

export function lookup(graph: CoordinationGraph): Lookup {
  const known = cache.get(graph)
  if (known) return known
  const made = makeLookup(graph)
  cache.set(graph, made)
  return made
}

function makeLookup(graph: CoordinationGraph): Lookup {
  const wholes = new Map<string, string[]>()
  const parts = new Map<string, string[]>()
  for (const actor of graph.actors) {
    for (const part of actor.partOf) {
      if (!holdsOn(part, graph.asOf)) continue
      append(wholes, actor.id, part.actor)
      append(parts, part.actor, actor.id)
    }
  }
  const ambiguities = new Map<string, Ambiguity[]>()
  for (const ambiguity of graph.ambiguities) {
    for (const id of ambiguity.concerns) append(ambiguities, id, ambiguity)
  }
  return {
    actors: byId(graph.actors),
    statements: byId(graph.statements),
    topics: byId(graph.topics),
    passages: byId(graph.passages),
    documents: byId(graph.documents),
    labels: statementLabels(graph),
    ambiguities,
    wholes,
    parts,
  }
}

/**
 * Whether a membership held on a date. Dates of reduced precision cover their whole period, so `since: 2009`
 * holds on 2009-03: what is not known to be later is not counted as later.
 */
export function holdsOn(part: Pick<PartOf, 'since' | 'until'>, date: string): boolean {
  const begun = part.since === undefined || comparePeriods(part.since, date) <= 0
  const notEnded = part.until === undefined || comparePeriods(part.until, date) >= 0
  return begun && notEnded
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
