// What the sheets are made of, and the entries and choices that several of them have.
import type { CoordinationGraph, LanguageMap } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Otherwise } from '@/core/model/readOtherwise'
import { inLanguage } from '@/core/model/text'
import { MODALITIES, STATUSES } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import { type Language, messagesIn } from '@/i18n/language'
import type { ViewSlice } from '@/state/appState'
import type { Derived } from '@/state/derived'
import type { Choice, Piece } from './sheet'

export interface SheetSource {
  readonly graph: CoordinationGraph
  readonly otherwise: Otherwise
  readonly derived: Derived
  readonly view: Pick<ViewSlice, 'reading' | 'folded' | 'filter' | 'leftOut'>
  readonly language: Language
}

export function local(of: LanguageMap, translated: readonly string[] | undefined, wanted: Language): Piece {
  const { text, language } = inLanguage(of, wanted)
  return { text, language, ours: translated?.includes(language) ?? false }
}

export function nameOf({ graph, language }: SheetSource, id: string): Piece {
  const actor = lookup(graph).actors.get(id)
  return actor ? local(actor.short, actor.translated, language) : { text: id }
}

/** What is drawn for an institution. A placeholder is told under its own name, since nothing stands for it. */
export function drawnFor({ graph, derived }: SheetSource, id: string): string {
  if (lookup(graph).actors.get(id)?.scope === 'placeholder') return id
  return derived.standsFor.get(id) ?? id
}

/** The values of a closed list in their order, each with its word. */
export function choicesIn<Value extends string>(
  list: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return list.map((value) => ({ value, text: words[value] }))
}

/** The four kinds of line that the legend explains: polarity, with what is only permitted told apart. */
export function lineChoices({ language }: SheetSource): readonly Choice[] {
  const { line } = messagesIn(language).vocabulary
  return LINE_KINDS.map((kind) => ({ value: kind, text: line[kind], line: kind }))
}

export function modalityChoices({ language }: SheetSource): readonly Choice[] {
  return choicesIn(MODALITIES, messagesIn(language).card.modality)
}

export function statusChoices({ language }: SheetSource): readonly Choice[] {
  const { stated, inferred } = messagesIn(language).card
  return choicesIn(STATUSES, { stated, inferred })
}

/** Paragraphs in the order of the file. */
export function passageChoices({ graph }: SheetSource): readonly Choice[] {
  return graph.passages.map(({ id, label }) => ({ value: id, text: label }))
}
