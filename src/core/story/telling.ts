// A story as the presenter's window needs it: words only, so that it needs no graph, whichever file that came from.
import type { Actor, CoordinationGraph, LanguageMap, Step } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { focusOf, quotationsOf, type StepPlace } from './steps'

type Words = Readonly<Record<string, string>>

export interface ToldStep {
  readonly id: string
  /** What it shows, by the id of the view. */
  readonly view: string
  readonly title: Words
  readonly text: Words
  readonly notes: Words
  /** Whom it is about. */
  readonly about: readonly Words[]
  readonly quotes: readonly { readonly label: string; readonly language: string; readonly text: string }[]
}

export interface Telling {
  readonly title: Words
  readonly steps: readonly ToldStep[]
}

/** Pure. */
export function tellingOf(graph: CoordinationGraph, { story }: StepPlace): Telling {
  return { title: words(story.title), steps: story.steps.map((step) => toldStep(graph, step)) }
}

function toldStep(graph: CoordinationGraph, step: Step): ToldStep {
  return {
    id: step.id,
    view: step.view,
    title: words(step.title),
    text: words(step.text),
    notes: words(step.notes),
    about: aboutWhom(graph, step).map(({ name }) => words(name)),
    quotes: quotationsOf(graph, step).map(({ passage, words: text }) => ({
      label: passage.label,
      language: passage.language,
      text,
    })),
  }
}

/** Institutions that a step names, and those that its statements name, each once. */
function aboutWhom(graph: CoordinationGraph, step: Step): readonly Actor[] {
  const { actors, statements } = lookup(graph)
  const ids = focusOf(graph, step).flatMap((target) => {
    if (target.type === 'actor') return [target.id]
    if (target.type !== 'statement') return []
    return (statements.get(target.id)?.participants ?? []).map(({ actor }) => actor)
  })
  return [...new Set(ids)].flatMap((id) => actors.get(id) ?? [])
}

/** Without what a file may add of its own. */
function words(map: LanguageMap | undefined): Words {
  return Object.fromEntries(Object.entries(map ?? {}).filter(([, text]) => typeof text === 'string'))
}
