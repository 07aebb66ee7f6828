// What an address says of the measures: the chapter, what is ranked and compared, who is pinned or taken out.
import { GROUPINGS, MEASURE_IDS } from '@/core/measures/measureIds'
import type { CoordinationGraph } from '@/core/model/graph'
import { POLARITIES, ROLES } from '@/core/model/vocabulary'
import { CHAPTERS, COMPARISONS, COUNTED, type MeasuresSlice } from './appState'
import { FIRST_VIEW } from './firstState'

export function putMeasures(
  put: (name: string, value: string, otherwise?: string) => void,
  { chapter, by, against, across, grouping, counted, polarity, role, pinned, out }: MeasuresSlice,
): void {
  const first = FIRST_VIEW.measures
  put('chapter', chapter, first.chapter)
  put('measure', by, first.by)
  put('against', against ?? '')
  put('across', across, first.across)
  put('groups', grouping, first.grouping)
  put('counted', counted, first.counted)
  put('polarity', polarity ?? '')
  put('role', role ?? '')
  put('pinned', pinned.join())
  put('out', out.join())
}

/** @param list the values of a parameter that are known; it tells the others */
export function measuresIn(
  graph: CoordinationGraph,
  list: <Value extends string>(parameter: string, known: readonly Value[]) => readonly Value[],
): MeasuresSlice {
  const first = FIRST_VIEW.measures
  const actors = graph.actors.map(({ id }) => id)
  return {
    chapter: list('chapter', CHAPTERS)[0] ?? first.chapter,
    by: list('measure', MEASURE_IDS)[0] ?? first.by,
    against: list('against', COMPARISONS)[0] ?? null,
    across: list('across', MEASURE_IDS)[0] ?? first.across,
    grouping: list('groups', GROUPINGS)[0] ?? first.grouping,
    counted: list('counted', COUNTED)[0] ?? first.counted,
    polarity: list('polarity', POLARITIES)[0] ?? null,
    role: list('role', ROLES)[0] ?? null,
    pinned: list('pinned', actors),
    out: list('out', [...actors, ...graph.statements.map(({ id }) => id)]),
  }
}
