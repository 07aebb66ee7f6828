// The same step once more, after the first. Nothing where the new id is taken.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStepsAround } from './changeStories'
import { idsIn } from './newId'

export interface DuplicateStep {
  readonly type: 'step/duplicate'
  readonly step: string
  /** The id of the second. */
  readonly as: string
}

export function duplicateStep(graph: CoordinationGraph, { step: id, as }: DuplicateStep): CoordinationGraph {
  if (idsIn(graph).has(as)) return graph
  return changeStepsAround(graph, id, (steps, at, step) => steps.toSpliced(at + 1, 0, { ...step, id: as }))
}
