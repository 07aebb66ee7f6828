// What the map and the legend must show of a graph under some choices, told once more from the ties.
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Reading } from '@/core/model/vocabulary'
import { arms, statementsInForce } from '@/core/ties/arms'
import {
  actorPasses,
  type Facet,
  type Filter,
  NO_FILTER,
  participantPasses,
  statementPasses,
} from '@/core/ties/filter'
import { type Folded, representatives } from '@/core/ties/folding'
import { leadsOf } from '@/core/ties/pairs'
import { ties } from '@/core/ties/ties'

export interface Choices {
  readonly reading: Reading
  readonly folded: Folded
  readonly filter: Filter
}

export const NO_CHOICES: Choices = { reading: 'lead', folded: new Set(), filter: NO_FILTER }

export interface ExpectedPicture {
  readonly lines: readonly string[]
  readonly institutions: readonly string[]
}

/** What stands out, sorted: the rest is faded or gone. */
export function expectedPicture(graph: CoordinationGraph, choices: Choices): ExpectedPicture {
  const { reading, folded, filter } = choices
  const ends = new Set<string>()
  const lines =
    reading === 'hub'
      ? arms(graph, { folded, filter }).map(({ id, actor }) => ({ id, ends: [actor] }))
      : ties(graph, { reading, folded, filter }).map(({ id, a, b }) => ({ id, ends: [a, b] }))
  for (const line of lines) for (const end of line.ends) ends.add(end)
  for (const id of matching(graph, choices)) ends.add(id)
  return { lines: lines.map(({ id }) => id).sort(), institutions: [...ends].sort() }
}

/** The number beside an entry: what it would show as the only pick of its facet, or as its only picks. */
export function expectedCount<F extends Facet>(
  graph: CoordinationGraph,
  { reading, folded, filter }: Choices,
  facet: F,
  ...values: readonly Filter[F][number][]
): number {
  const picked: Choices = { reading, folded, filter: { ...filter, [facet]: values } }
  if (facet === 'lines') return expectedPicture(graph, picked).lines.length
  if (facet === 'passages') return statementsInForce(graph, picked.filter).length
  return matching(graph, picked).size
}

/** Without layers, nothing is drawn for who only speaks and for places left open. */
export function drawnAtFirst(graph: CoordinationGraph): readonly Actor[] {
  const busy = new Set(graph.statements.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  const speakers = new Set(graph.statements.map(({ speaker }) => speaker))
  return graph.actors.filter(
    ({ id, scope }) => scope !== 'placeholder' && (busy.has(id) || !speakers.has(id)),
  )
}

/** The institutions that the filter asks for: by what they are, or by a part that they have in what it lets through. */
function matching(graph: CoordinationGraph, { folded, filter }: Choices): ReadonlySet<string> {
  const known = lookup(graph)
  const byPart = filter.lines.length + filter.passages.length + filter.roles.length > 0
  const found = byPart
    ? graph.statements
        .filter((statement) => statementPasses(filter, statement))
        .flatMap((statement) => [
          ...statement.participants,
          ...leadsOf(statement, known).map(({ participant }) => participant),
        ])
        .filter((participant) => {
          const actor = known.actors.get(participant.actor)
          return actor !== undefined && participantPasses(filter, participant, actor)
        })
        .map(({ actor }) => actor)
    : graph.actors.filter((actor) => actorPasses(filter, actor)).map(({ id }) => id)
  const drawn = new Set(drawnAtFirst(graph).map(({ id }) => id))
  const standsFor = representatives(graph, folded)
  return new Set(found.filter((id) => drawn.has(id)).map((id) => standsFor.get(id) ?? id))
}
