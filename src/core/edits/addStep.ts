// A step at a place in a story, from 0; beyond the ends it is the first or the last. Nothing where its id is taken.
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { changeStory } from './changeStories'
import { idsIn } from './newId'

export interface AddStep {
  readonly type: 'step/add'
  readonly story: string
  readonly at: number
  readonly step: Step
}

export function addStep(graph: CoordinationGraph, { story: id, at, step }: AddStep): CoordinationGraph {
  if (idsIn(graph).has(step.id)) return graph
  return changeStory(graph, id, (story) => ({
    ...story,
    steps: story.steps.toSpliced(Math.max(0, at), 0, { ...step }),
  }))
}
