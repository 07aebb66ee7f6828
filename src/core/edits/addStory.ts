// A story after those that there are, with the steps that it begins with. Nothing where its id is taken or it has no title.
import type { CoordinationGraph, LanguageMap, Step } from '@/core/model/graph'
import { changeStories, saysSomething } from './changeStories'
import { idsIn } from './newId'

export interface AddStory {
  readonly type: 'story/add'
  readonly story: string
  readonly title: LanguageMap
  readonly steps: readonly Step[]
}

export function addStory(graph: CoordinationGraph, { story: id, title, steps }: AddStory): CoordinationGraph {
  const taken = idsIn(graph)
  const ids = [id, ...steps.map((step) => step.id)]
  if (ids.some((one) => taken.has(one)) || new Set(ids).size < ids.length || !saysSomething(title))
    return graph
  return changeStories(graph, (stories) => [...stories, { id, title, steps }])
}
