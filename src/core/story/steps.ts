// The steps of the stories in a file: which comes after which, whom each is about, and the words that it shows.
import type { CoordinationGraph, Passage, Step, Story } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether } from '@/core/model/passageText'
import type { Target } from '@/core/ties/target'

export interface StepPlace {
  readonly story: Story
  readonly step: Step
  /** From 0. */
  readonly index: number
}

/** Ids are unique in a file, so that a step's says which story it is of. `undefined`: no step has it. Pure. */
export function placeOf({ stories }: CoordinationGraph, id: string): StepPlace | undefined {
  for (const story of stories) {
    const index = story.steps.findIndex((step) => step.id === id)
    const step = story.steps[index]
    if (step) return { story, step, index }
  }
  return undefined
}

/** So many steps on, or back; at the ends the first and the last. Pure. */
export function stepFrom({ story, index }: StepPlace, by: number): Step | undefined {
  return story.steps[Math.max(0, Math.min(story.steps.length - 1, index + by))]
}

/** What a step is about, a passage being all that it states. Pure. */
export function focusOf(graph: CoordinationGraph, { focus }: Step): readonly Target[] {
  const { actors, statements, topics, passages } = lookup(graph)
  return focus.flatMap((id): readonly Target[] => {
    if (actors.has(id)) return [{ type: 'actor', id }]
    if (statements.has(id)) return [{ type: 'statement', id }]
    if (topics.has(id)) return [{ type: 'topic', id }]
    return passages.has(id)
      ? graph.statements.flatMap((statement) =>
          statement.passage === id ? [{ type: 'statement' as const, id: statement.id }] : [],
        )
      : []
  })
}

export interface Quotation {
  readonly passage: Passage
  /** Verbatim, white space as the passage has it; what lies between two pieces is left out. */
  readonly pieces: readonly string[]
  /** As they are read: line ends of the page are no part of them, and “…” stands for what is left out. */
  readonly words: string
}

/** The words of the statements that a step is about, passage by passage in the order of the text. Pure. */
export function quotationsOf(graph: CoordinationGraph, step: Step): readonly Quotation[] {
  const { statements } = lookup(graph)
  const evidence = focusOf(graph, step)
    .flatMap((target) => (target.type === 'statement' ? (statements.get(target.id) ?? []) : []))
    .flatMap((statement) => statement.evidence)
  return graph.passages.flatMap((passage) => {
    const own = evidence
      .filter((one) => one.passage === passage.id)
      .toSorted((one, other) => one.start - other.start)
    const pieces = own.map(({ exact }) => exact)
    return own.length > 0 ? [{ passage, pieces, words: pieces.map(drawnTogether).join(' … ') }] : []
  })
}
