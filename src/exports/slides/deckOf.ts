// A story → its slides in one language, as data.
import type { CoordinationGraph, Step } from '@/core/model/graph'
import { inLanguage } from '@/core/model/text'
import { quotationsOf } from '@/core/story/steps'
import { formatNumber } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { Ask, Still } from '@/scenes/stillPicture'
import { citation } from '../citation'
import type { Deck, Slide } from './deck'
import { drawnMap } from './drawnMap'
import { listed } from './listed'
import { type StepPicture, stepPicture } from './stepPicture'

export interface DeckTask {
  readonly state: Still
  /** The id of the story. */
  readonly story: string
  /** Its words must be loaded. */
  readonly language: Language
}

interface Heard {
  /** Told how many slides are done; it may wait before the next, or reject. */
  readonly hear: (done: number) => Promise<void>
}

export async function deckOf({ state, story, language }: DeckTask, ask: Ask & Heard): Promise<Deck> {
  const { asWritten } = state.document
  const found = asWritten.stories.find(({ id }) => id === story)
  if (!found) throw new Error(`There is no story ${story}`)
  const slides: Slide[] = []
  for (const step of found.steps) {
    const picture = await stepPicture(state, step, language, ask)
    const [at, of] = [slides.length + 1, found.steps.length].map((count) => formatNumber(language, count))
    slides.push(slideOf(step, picture, messagesIn(language).present.of(at ?? '', of ?? '')))
    await ask.hear(slides.length)
  }
  return {
    title: inLanguage(found.title, language).text,
    subject: symbolsOf(asWritten),
    language,
    slides,
  }
}

function slideOf(step: Step, picture: StepPicture, place: string): Slide {
  const { graph, language } = picture.chosen
  const quotations = quotationsOf(graph, step).map(({ passage, words: text }) => ({
    mark: passage.label,
    text,
    language: passage.language,
  }))
  const marks = quotations.map(({ mark }) => mark)
  const notes = inLanguage(step.notes, language)
  const content = listed(picture) ?? drawnMap(picture)
  return {
    id: step.id,
    title: inLanguage(step.title, language),
    caption: inLanguage(step.text, language),
    marks,
    quotations,
    notes: notes.text === '' ? null : notes,
    place,
    source: sourceOf(picture, content, marks),
    content,
  }
}

/** The map is named where it stands for a view that no slide can hold. */
function sourceOf(
  { chosen, view }: StepPicture,
  content: Slide['content'],
  marks: readonly string[],
): string {
  const { frame } = messagesIn(chosen.language)
  const shown = content.sort === 'map' ? 'map' : view.shown
  return citation(chosen, frame.views[shown], marks.length > 0 ? { paragraphs: marks } : {})
}

function symbolsOf({ documents }: CoordinationGraph): string {
  return documents.map(({ symbol }) => symbol).join(', ')
}
