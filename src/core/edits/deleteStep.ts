// A step goes; its story stays, though it may have no other.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStepsAround } from './changeStories'

export interface DeleteStep {
  readonly type: 'step/delete'
  readonly step: string
}

export function deleteStep(graph: CoordinationGraph, { step }: DeleteStep): CoordinationGraph {
  return changeStepsAround(graph, step, (steps, at) => steps.toSpliced(at, 1))
}
