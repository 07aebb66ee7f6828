// A graph → what is to be arranged. The reading, the folding, the filter and the language are left out on purpose:
// institutions keep their places when these change.
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { LayoutNode, LayoutTask } from './arrangement'
import { DENSE, DOT_ROOM } from './dense'
import { knotFor } from './knot'
import { plateFor, plateName } from './plate'

const LANGUAGES = ['en', 'es'] as const

interface How extends Pick<LayoutTask, 'arrangement' | 'around' | 'shape'> {
  /** Institutions that no layer shows: left out, so that no area is kept empty for them. */
  readonly undrawn: ReadonlySet<string>
}

export function taskOf(graph: CoordinationGraph, { undrawn, ...how }: How): LayoutTask {
  const dense = graph.actors.length > DENSE
  const institutions = graph.actors
    .filter(({ id }) => !undrawn.has(id))
    .map(
      (actor): LayoutNode => ({
        id: actor.id,
        sort: 'institution',
        ...(dense ? DOT_ROOM : largestPlate(actor)),
        country: actor.countries[0] ?? null,
        level: actor.level ?? null,
      }),
    )
  const { labels } = lookup(graph)
  const statements = graph.statements.map(({ id }): LayoutNode => {
    const { width, height } = knotFor(labels.get(id) ?? id)
    return { id, sort: 'statement', ...(dense ? DOT_ROOM : { width, height }), country: null, level: null }
  })
  return { ...how, nodes: [...institutions, ...statements], links: linksOf(graph) }
}

/** A statement holds its participants together, and the lead of the statement that it modifies. */
function linksOf(graph: CoordinationGraph): LayoutTask['links'] {
  const { statements } = lookup(graph)
  return graph.statements.flatMap(({ id, participants, modifies }) => {
    const modified = modifies === undefined ? undefined : statements.get(modifies)
    const leads = modified?.participants.filter(({ role }) => role === 'lead') ?? []
    const ends = new Set([...participants, ...leads].map(({ actor }) => actor))
    return [...ends].map((actor) => ({ id: `${id}~${actor}`, a: id, b: actor }))
  })
}

/** A place must hold the plate in every language of the interface. */
function largestPlate(actor: Actor): { width: number; height: number } {
  const plates = LANGUAGES.map((language) => plateFor(plateName(actor, language)))
  return {
    width: Math.max(...plates.map(({ width }) => width)),
    height: Math.max(...plates.map(({ height }) => height)),
  }
}
