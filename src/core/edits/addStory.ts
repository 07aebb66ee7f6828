// A story without steps, after those that there are. Nothing where its id is taken or it has no title.
import type { CoordinationGraph, LanguageMap } from '@/core/model/graph'
import { changeStories, saysSomething } from './changeStories'
import { idsIn } from './newId'

export interface AddStory {
  readonly type: 'story/add'
  readonly story: string
  readonly title: LanguageMap
}

export function addStory(graph: CoordinationGraph, { story: id, title }: AddStory): CoordinationGraph {
  if (idsIn(graph).has(id) || !saysSomething(title)) return graph
  return changeStories(graph, (stories) => [...stories, { id, title: { ...title }, steps: [] }])
}
