// All stories as they were at another time: what was kept of a document whose page ended before it was saved.
import type { CoordinationGraph, Story } from '@/core/model/graph'
import { changeStories } from './changeStories'

export interface RestoreStories {
  readonly type: 'story/restore'
  readonly stories: readonly Story[]
}

export function restoreStories(graph: CoordinationGraph, { stories }: RestoreStories): CoordinationGraph {
  return JSON.stringify(stories) === JSON.stringify(graph.stories)
    ? graph
    : changeStories(graph, () => stories.map((story) => ({ ...story })))
}
