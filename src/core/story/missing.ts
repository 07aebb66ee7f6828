// What a step names and the file does not have (any more): such a step is skipped, and whoever skips it can say why.
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { placeOf, type StepPlace } from './steps'

/** Ids, in the order of the step. Pure. */
export function missingIn(graph: CoordinationGraph, { focus }: Step): readonly string[] {
  const { actors, statements, topics, passages } = lookup(graph)
  const sorts = [actors, statements, topics, passages]
  return focus.filter((id) => !sorts.some((sort) => sort.has(id)))
}

export interface Skipped {
  /** From 1. */
  readonly number: number
  readonly missing: readonly string[]
}

export interface Tellable {
  /** `undefined`: the story has no step that can be told. */
  readonly place: StepPlace | undefined
  readonly skipped: readonly Skipped[]
}

/**
 * The step itself, or the nearest one that can be told: on in the direction in which one goes, else the other way. Pure.
 * @param by below 0 for backwards
 */
export function tellableFrom(graph: CoordinationGraph, id: string, by: number): Tellable {
  const place = placeOf(graph, id)
  if (!place) return { place: undefined, skipped: [] }
  const { steps } = place.story
  const ways = [steps.slice(place.index), steps.slice(0, place.index + 1).toReversed()]
  const [way = [], otherWay = []] = by < 0 ? ways.toReversed() : ways
  const skipped: Skipped[] = []
  // The step at hand begins both.
  for (const step of [...way, ...otherWay.slice(1)]) {
    const missing = missingIn(graph, step)
    if (missing.length === 0) return { place: placeOf(graph, step.id), skipped }
    skipped.push({ number: steps.indexOf(step) + 1, missing })
  }
  return { place: undefined, skipped }
}
