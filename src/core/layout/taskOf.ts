// A graph → what is to be arranged. The reading, the folding, the filter and the language are left out on purpose:
// institutions keep their places when these change.
import type { CoordinationGraph, LanguageMap } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import type { LayoutNode, LayoutTask, Shape } from './arrangement'
import { DENSE, DOT_ROOM } from './dense'
import { knotFor } from './knot'
import { plateFor } from './plate'

const LANGUAGES = ['en', 'es'] as const

export function taskOf(
  graph: CoordinationGraph,
  how: Pick<LayoutTask, 'arrangement' | 'around'> & { readonly shape: Shape },
): LayoutTask {
  const dense = graph.actors.length > DENSE
  const institutions = graph.actors.map(
    ({ id, short, countries, level }): LayoutNode => ({
      id,
      sort: 'institution',
      ...(dense ? DOT_ROOM : largestPlate(short)),
      country: countries[0] ?? null,
      level: level ?? null,
    }),
  )
  const statements = graph.statements.map(({ id }): LayoutNode => {
    const { width, height } = knotFor(id)
    return {
      id,
      sort: 'statement',
      ...(dense ? DOT_ROOM : { width, height }),
      country: null,
      level: null,
    }
  })
  const links = graph.statements.flatMap(({ id, participants }) =>
    [...new Set(participants.map(({ actor }) => actor))].map((actor) => ({
      id: `${id}~${actor}`,
      a: id,
      b: actor,
    })),
  )
  return { ...how, nodes: [...institutions, ...statements], links }
}

/** A place must hold the plate in every language of the interface. */
function largestPlate(short: LanguageMap): { width: number; height: number } {
  const plates = LANGUAGES.map((language) => plateFor(inLanguage(short, language).text))
  return {
    width: Math.max(...plates.map(({ width }) => width)),
    height: Math.max(...plates.map(({ height }) => height)),
  }
}
