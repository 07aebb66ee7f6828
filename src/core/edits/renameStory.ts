// A story's title in one language. The last language that it has a title in stays.
import type { CoordinationGraph } from '@/core/model/graph'
import { changeStory, saysSomething, withWords } from './changeStories'

export interface RenameStory {
  readonly type: 'story/rename'
  readonly story: string
  readonly language: string
  readonly text: string
}

export function renameStory(
  graph: CoordinationGraph,
  { story: id, language, text }: RenameStory,
): CoordinationGraph {
  return changeStory(graph, id, (story) => {
    const title = withWords(story.title, language, text)
    return title === story.title || !saysSomething(title) ? story : { ...story, title }
  })
}
