// What measures are computed on: the ties in force, or those that another reading or folding would make.
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { familyOf } from '@/core/model/vocabulary'
import { presetFolding } from '@/core/ties/folding'
import type { Comparison, ViewSlice } from './appState'
import { derived, derivedUnder } from './derived'

type Choices = Pick<ViewSlice, 'reading' | 'folded' | 'filter' | 'layers'>

/** Pure. The institutions that the filter lets through, and the ties between them. */
export function taskUnder(
  graph: CoordinationGraph,
  choices: Choices,
  against: Comparison | null,
): MeasuresTask {
  const { institutions, passing, ties, arms } =
    against === null
      ? derived({ view: choices }, graph)
      : derivedUnder(graph, choicesUnder(graph, choices, against))
  const { statements } = lookup(graph)
  return {
    institutions: institutions.map(({ id }) => id).filter((id) => passing.has(id)),
    lines: ties.map(({ a, b, directed, roles, polarity, statements }) => ({
      a,
      b,
      directed,
      roles,
      polarity,
      statements,
    })),
    parts: arms.map(({ actor, statement, roles }) => ({
      statement,
      institution: actor,
      roles,
      polarity: statements.get(statement)?.polarity ?? 'context',
    })),
    groups: groupsOf(institutions),
  }
}

function choicesUnder(graph: CoordinationGraph, choices: Choices, against: Comparison): Choices {
  return against === 'lead' || against === 'everyone'
    ? { ...choices, reading: against }
    : { ...choices, folded: presetFolding(graph, against) }
}

/** Who has no country or no level is in no group. */
function groupsOf(institutions: readonly Actor[]): MeasuresTask['groups'] {
  const by = (groupOf: (actor: Actor) => string | undefined) =>
    new Map(
      institutions.flatMap((actor): readonly (readonly [string, string])[] => {
        const group = groupOf(actor)
        return group === undefined ? [] : [[actor.id, group]]
      }),
    )
  return {
    family: by(({ kind }) => familyOf(kind)),
    country: by(({ countries }) => (countries.length > 0 ? [...countries].sort().join() : undefined)),
    level: by(({ level }) => level),
  }
}
