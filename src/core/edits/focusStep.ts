// Whom and what a step is about, in place of what it was about before.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStep } from './changeStories'

export interface FocusStep {
  readonly type: 'step/focus'
  readonly step: string
  /** Ids, in any order. */
  readonly focus: readonly string[]
}

export function focusStep(graph: CoordinationGraph, { step: id, focus: ids }: FocusStep): CoordinationGraph {
  return changeStep(graph, id, (step) => {
    const focus = [...new Set(ids)]
    const same = focus.length === step.focus.length && focus.every((one) => step.focus.includes(one))
    return same ? step : { ...step, focus }
  })
}
