// What measures are computed on: the ties in force, or those that another reading or folding would make.
import type { MeasuresTask } from '@/core/measures/measureAll'
import type { CoordinationGraph } from '@/core/model/graph'
import { presetFolding } from '@/core/ties/folding'
import type { Comparison, ViewSlice } from '@/state/appState'
import { derivedUnder } from '@/state/derived'

type Choices = Pick<ViewSlice, 'reading' | 'folded' | 'filter' | 'layers'>

/** Pure. The institutions that the filter lets through, and the ties between them. */
export function taskUnder(
  graph: CoordinationGraph,
  choices: Choices,
  against: Comparison | null,
): MeasuresTask {
  const { institutions, passing, ties } = derivedUnder(graph, choicesUnder(graph, choices, against))
  return {
    institutions: institutions.map(({ id }) => id).filter((id) => passing.has(id)),
    lines: ties.map(({ a, b, directed }) => ({ a, b, directed })),
  }
}

function choicesUnder(graph: CoordinationGraph, choices: Choices, against: Comparison | null): Choices {
  if (against === null) return choices
  return against === 'lead' || against === 'everyone'
    ? { ...choices, reading: against }
    : { ...choices, folded: presetFolding(graph, against) }
}
