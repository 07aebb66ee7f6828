// What is on the screen becomes a step: after the one that is open in the editor, or at the end of the story. Where there is
// no story yet, it begins one.
import type { Edit } from '@/core/edits/index'
import { newId } from '@/core/edits/newId'
import type { LanguageMap, Step, Story } from '@/core/model/graph'
import { placeOf } from '@/core/story/steps'
import { LANGUAGES } from '@/i18n/language'
import { type StoryEditorWords, storyEditorWordsIn } from '@/i18n/late/storyEditor'
import { setEditing } from '@/state/edited'
import { edit } from '@/state/editing'
import { focusOnScreen, pictureOnScreen } from '@/state/onScreen'
import { select, store } from '@/state/store'

export function keepStep(): void {
  const state = store.getState()
  const { document, editing } = state
  if (!document) return
  const { asWritten: graph } = document
  const step: Step = {
    id: newId(graph, 'step'),
    title: inAll((words) => words.untitledStep),
    text: {},
    notes: {},
    ...pictureOnScreen(state, document),
    focus: focusOnScreen(state, document),
  }
  const place = editing?.step ? placeOf(graph, editing.step) : undefined
  const story = place?.story ?? storyAtHand(graph.stories, editing?.story ?? null)
  if (!editing) setEditing({ story: null, step: null })
  const change: Edit = story
    ? { type: 'step/add', story: story.id, at: place ? place.index + 1 : story.steps.length, step }
    : {
        type: 'story/add',
        story: newId(graph, 'story'),
        title: inAll((words) => words.untitledStory),
        steps: [step],
      }
  edit(change)
  // It is the step's focus now, and seen as such.
  select(null)
}

export function storyAtHand(stories: readonly Story[], id: string | null): Story | undefined {
  return stories.find((story) => story.id === id) ?? stories[0]
}

export function inAll(say: (words: StoryEditorWords) => string): LanguageMap {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(storyEditorWordsIn(language))]))
}
