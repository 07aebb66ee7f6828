// How an edit reaches what it changes: all else stays the same by reference, and the stories are frozen. An edit of
// what is not there (any more) changes nothing, and gives the same graph.
import type { CoordinationGraph, LanguageMap, Step, Story } from '@/core/model/graph'

export function changeStories(
  graph: CoordinationGraph,
  change: (stories: readonly Story[]) => readonly Story[],
): CoordinationGraph {
  const stories = change(graph.stories)
  return stories === graph.stories ? graph : Object.freeze({ ...graph, stories: frozen(stories) })
}

export function changeStory(
  graph: CoordinationGraph,
  id: string,
  change: (story: Story) => Story,
): CoordinationGraph {
  return changeStories(graph, (stories) => changedWhere(stories, (story) => story.id === id, change))
}

/** @param change gets all steps of the story that has the step, and the step's place among them */
export function changeStepsAround(
  graph: CoordinationGraph,
  id: string,
  change: (steps: readonly Step[], at: number, step: Step) => readonly Step[],
): CoordinationGraph {
  const has = ({ steps }: Story) => steps.some((step) => step.id === id)
  return changeStories(graph, (stories) =>
    changedWhere(stories, has, (story) => {
      const at = story.steps.findIndex((step) => step.id === id)
      const step = story.steps[at]
      const steps = step ? change(story.steps, at, step) : story.steps
      return steps === story.steps ? story : { ...story, steps }
    }),
  )
}

export function changeStep(
  graph: CoordinationGraph,
  id: string,
  change: (step: Step) => Step,
): CoordinationGraph {
  return changeStepsAround(graph, id, (steps) => changedWhere(steps, (step) => step.id === id, change))
}

/**
 * The text in one language; blank takes the language out.
 * @returns the same map where nothing would be otherwise
 */
export function withWords(map: LanguageMap, language: string, text: string): LanguageMap {
  const words = text.trim()
  if (words === (map[language] ?? '')) return map
  const { [language]: _, ...others } = map
  return words === '' ? others : { ...map, [language]: words }
}

/** Whether a title would be left with it: one must be there in some language (SPEC M6). */
export function saysSomething(map: LanguageMap): boolean {
  return Object.keys(map).length > 0
}

function changedWhere<Item>(
  items: readonly Item[],
  isIt: (item: Item) => boolean,
  change: (item: Item) => Item,
): readonly Item[] {
  const at = items.findIndex(isIt)
  const item = items[at]
  if (item === undefined) return items
  const changed = change(item)
  return changed === item ? items : items.with(at, changed)
}

/** What was frozen before is so all the way down. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const member of Object.values(value)) frozen(member)
  return Object.freeze(value)
}
