// What each entry of the legend would show, if it were the one picked of its facet and the others stayed as they are.
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import type { ActorKind, Reading, Role } from '@/core/model/vocabulary'
import { arms, statementsInForce } from '@/core/ties/arms'
import { type Filter, LINE_KINDS, type LineKind, NO_COUNTRY } from '@/core/ties/filter'
import { type Folded, representatives } from '@/core/ties/folding'
import { ties } from '@/core/ties/ties'
import { drawnFor, matching, partsIn } from './matching'

export interface Counts {
  /** Ties; in `hub`, arms: the lines that are drawn. */
  readonly lines: ReadonlyMap<LineKind, number>
  /** Statements in force. */
  readonly passages: ReadonlyMap<string, number>
  /** Institutions as drawn, which may stand for several. */
  readonly roles: ReadonlyMap<Role, ReadonlySet<string>>
  readonly kinds: ReadonlyMap<ActorKind, ReadonlySet<string>>
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>
}

interface Choices {
  readonly reading: Reading
  readonly folded: Folded
  readonly filter: Filter
  /** Ids of what is drawn at all, with the layers that are on. */
  readonly drawn: ReadonlySet<string>
}

/** Pure. One pass over the graph for each facet, not one for each entry. */
export function countsOf(graph: CoordinationGraph, choices: Choices): Counts {
  const { filter, folded, drawn } = choices
  const standsFor = representatives(graph, folded)
  const tally = <Key>(found: Iterable<readonly [Key, Actor]>): Map<Key, Set<string>> => {
    const result = new Map<Key, Set<string>>()
    for (const [key, actor] of found) {
      const shown = drawnFor(actor, standsFor)
      if (shown === undefined || !drawn.has(shown)) continue
      const set = result.get(key) ?? new Set()
      result.set(key, set.add(shown))
    }
    return result
  }
  return {
    lines: new Map(LINE_KINDS.map((kind) => [kind, countLines(graph, choices, kind)])),
    passages: countStatements(graph, { ...filter, passages: [] }),
    roles: tally(rolesIn(graph, { ...filter, roles: [] })),
    kinds: tally(map(matching(graph, { ...filter, kinds: [] }), (actor) => [[actor.kind, actor]])),
    countries: tally(
      map(matching(graph, { ...filter, countries: [] }), (actor) =>
        countriesOf(actor).map((country) => [country, actor]),
      ),
    ),
  }
}

function countLines(graph: CoordinationGraph, { reading, folded, filter }: Choices, kind: LineKind): number {
  const picked = { ...filter, lines: [kind] }
  return reading === 'hub'
    ? arms(graph, { folded, filter: picked }).length
    : ties(graph, { reading, folded, filter: picked }).length
}

function countStatements(graph: CoordinationGraph, filter: Filter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { passage } of statementsInForce(graph, filter))
    counts.set(passage, (counts.get(passage) ?? 0) + 1)
  return counts
}

function* rolesIn(graph: CoordinationGraph, filter: Filter): Generator<readonly [Role, Actor]> {
  for (const { participant, actor } of partsIn(graph, filter)) yield [participant.role, actor]
}

function* map<From, To>(items: Iterable<From>, change: (item: From) => Iterable<To>): Generator<To> {
  for (const item of items) yield* change(item)
}

function countriesOf({ countries }: Actor): readonly string[] {
  return countries.length > 0 ? countries : [NO_COUNTRY]
}

/** How many institutions several entries of one facet show together. */
export function together<Key>(sets: ReadonlyMap<Key, ReadonlySet<string>>, keys: readonly Key[]): number {
  const all = new Set<string>()
  for (const key of keys) for (const id of sets.get(key) ?? []) all.add(id)
  return all.size
}
