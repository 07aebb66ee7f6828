// What the words at a place of a passage speak of, by the narrowest mark that holds them.
import type { CoordinationGraph, Passage } from '@/core/model/graph'
import { markedPassage, targetsOf } from '@/core/spans/marks'
import type { Target } from '@/core/ties/target'
import type { Range } from './marking'

/** @param place in code points. `undefined` where the map stands on none of these words. */
export function targetAt(graph: CoordinationGraph, passage: Passage, place: Range): Target | undefined {
  const { marks } = markedPassage(graph, passage)
  const holding = marks.filter(({ start, end }) => start <= place.start && place.end <= end)
  const touching = marks.filter(({ start, end }) => start < place.end && place.start < end)
  const [narrowest] = (holding.length > 0 ? holding : touching).toSorted(
    (a, b) => a.end - a.start - (b.end - b.start),
  )
  return narrowest && targetsOf([narrowest])[0]
}
