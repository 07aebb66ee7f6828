// Which lines the map draws: ties, or in `hub` the arms of the statements, and the structure that the layers show.
import type { LineMark } from '@/canvas/scene'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Arm } from '@/core/ties/arms'
import { lineKindOf } from '@/core/ties/filter'
import { messagesIn } from '@/i18n/language'
import type { SceneSource } from './sceneOf'

export type BareLine = Omit<LineMark, 'bend' | 'crowded'>

const PLAIN = { text: '', weight: 1, directed: false, inferred: false } as const

/** @param hidden whether what the filter leaves out is gone, not faded. */
export function linesOf(source: SceneSource, hidden: boolean): readonly BareLine[] {
  const { graph, derived, view } = source
  const drawn = new Set(derived.institutions.map(({ id }) => id))
  const structure: BareLine[] = view.layers.includes('part-of')
    ? partLines(graph, drawn).map(({ part, whole }) => ({
        ...PLAIN,
        id: `${part}~part-of~${whole}`,
        from: part,
        to: whole,
        sort: 'part-of',
        look: 'context',
      }))
    : []
  if (view.reading === 'hub') {
    const { statements } = lookup(graph)
    const arms = (hidden ? derived.arms : derived.allArms).flatMap((arm) => {
      const statement = statements.get(arm.statement)
      return statement ? [armLine(source, arm, lineKindOf(statement))] : []
    })
    return [...arms, ...modifiesLines(source), ...structure]
  }
  const ties = (hidden ? derived.ties : derived.allTies).map(
    (tie): BareLine => ({
      id: tie.id,
      from: tie.a,
      to: tie.b,
      sort: 'tie',
      look: lineKindOf(tie),
      weight: tie.statements.length,
      directed: tie.directed,
      inferred: tie.status === 'inferred',
      text: '',
    }),
  )
  return [...ties, ...structure]
}

function armLine({ language }: SceneSource, arm: Arm, look: LineMark['look']): BareLine {
  const { role } = messagesIn(language).map
  return {
    ...PLAIN,
    id: arm.id,
    from: arm.statement,
    to: arm.actor,
    sort: 'arm',
    look,
    inferred: arm.status === 'inferred',
    text: arm.roles.map((name) => role[name]).join(', '),
  }
}

function modifiesLines({ graph }: SceneSource): readonly BareLine[] {
  return graph.statements.flatMap(({ id, modifies }) =>
    modifies === undefined
      ? []
      : [
          {
            ...PLAIN,
            id: `${id}~modifies`,
            from: id,
            to: modifies,
            sort: 'modifies' as const,
            look: 'context' as const,
            directed: true,
          },
        ],
  )
}

/** Memberships on the graph's date whose both ends are drawn. */
function partLines(
  graph: CoordinationGraph,
  drawn: ReadonlySet<string>,
): readonly { part: string; whole: string }[] {
  return [...lookup(graph).wholes].flatMap(([part, wholes]) =>
    drawn.has(part) ? wholes.filter((whole) => drawn.has(whole)).map((whole) => ({ part, whole })) : [],
  )
}
