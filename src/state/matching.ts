// Which institutions the filter asks for: those with a part in the statements it lets through, as SPEC T7 says.
import type { Actor, CoordinationGraph, Participant, Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { actorPasses, type Filter, participantPasses, statementPasses } from '@/core/ties/filter'
import { type Folded, representatives } from '@/core/ties/folding'
import { leadsOf } from '@/core/ties/pairs'

/** Whether the filter asks for words or roles, so that an institution must take part in something to match. */
function asksForWords(filter: Filter): boolean {
  return filter.lines.length + filter.passages.length + filter.roles.length > 0
}

/** Every part that an institution has in a statement that passes, a lead taken over from another statement included. */
export function* partsIn(
  graph: CoordinationGraph,
  filter: Filter,
): Generator<{ readonly statement: Statement; readonly participant: Participant; readonly actor: Actor }> {
  const known = lookup(graph)
  for (const statement of graph.statements) {
    if (!statementPasses(filter, statement)) continue
    const own = new Set(statement.participants)
    const leads = leadsOf(statement, known).map(({ participant }) => participant)
    for (const participant of new Set([...leads, ...own])) {
      const actor = known.actors.get(participant.actor)
      if (actor && participantPasses(filter, participant, actor)) yield { statement, participant, actor }
    }
  }
}

/** The institutions that match, before folding. With only kind or country picked, also those that take part in nothing. */
export function* matching(graph: CoordinationGraph, filter: Filter): Generator<Actor> {
  if (asksForWords(filter)) {
    for (const { actor } of partsIn(graph, filter)) yield actor
  } else {
    for (const actor of graph.actors) if (actorPasses(filter, actor)) yield actor
  }
}

/** Actor → what is drawn for it; a placeholder that a folded institution stands for is told, and makes nothing match. */
export function drawnFor(actor: Actor, standsFor: ReadonlyMap<string, string>): string | undefined {
  const shown = standsFor.get(actor.id)
  return actor.scope === 'placeholder' && shown !== actor.id ? undefined : shown
}

/** Ids of the matching institutions, after folding. */
export function matchingAsDrawn(
  graph: CoordinationGraph,
  filter: Filter,
  folded: Folded,
): ReadonlySet<string> {
  const standsFor = representatives(graph, folded)
  const result = new Set<string>()
  for (const actor of matching(graph, filter)) {
    const shown = drawnFor(actor, standsFor)
    if (shown !== undefined) result.add(shown)
  }
  return result
}
