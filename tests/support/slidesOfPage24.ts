// The slides of page 24’s story, worked out in this process.
import { arrange } from '@/core/layout/arrange'
import { measureAll } from '@/core/measures/measureAll'
import type { CoordinationGraph } from '@/core/model/graph'
import type { Deck } from '@/exports/slides/deck'
import { deckOf } from '@/exports/slides/deckOf'
import type { Language } from '@/i18n/language'
import { FIRST_STATE } from '@/state/firstState'
import { newDocument } from '@/state/otherwise'
import { page24 } from './page24'

/** The first story of a graph. */
export function slidesOf(asWritten: CoordinationGraph, language: Language): Promise<Deck> {
  return deckOf(
    {
      state: { ...FIRST_STATE, document: newDocument(asWritten, { from: 'bundled', id: 'mexico-2009' }) },
      story: asWritten.stories[0]?.id ?? '',
      language,
    },
    {
      arrange: async (task) => arrange(task),
      measure: async (task) => measureAll(task),
      hear: async () => {},
    },
  )
}

export function slidesOfPage24(language: Language): Promise<Deck> {
  return slidesOf(page24, language)
}
