// A step to another place in its story, from 0; beyond the ends it is the first or the last.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStepsAround } from './changeStories'

export interface MoveStep {
  readonly type: 'step/move'
  readonly step: string
  /** Where it is afterwards. */
  readonly to: number
}

export function moveStep(graph: CoordinationGraph, { step: id, to }: MoveStep): CoordinationGraph {
  return changeStepsAround(graph, id, (steps, from, step) => {
    const place = Math.max(0, Math.min(steps.length - 1, to))
    return place === from ? steps : steps.toSpliced(from, 1).toSpliced(place, 0, step)
  })
}
