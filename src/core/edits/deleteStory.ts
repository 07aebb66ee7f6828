// A story goes with all its steps.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStories } from './changeStories'

export interface DeleteStory {
  readonly type: 'story/delete'
  readonly story: string
}

export function deleteStory(graph: CoordinationGraph, { story }: DeleteStory): CoordinationGraph {
  return changeStories(graph, (stories) =>
    stories.some(({ id }) => id === story) ? stories.filter(({ id }) => id !== story) : stories,
  )
}
