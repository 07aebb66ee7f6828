// The choices in force in words: what is folded, and what the filter lets through.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Otherwise } from '@/core/model/readOtherwise'
import { shortName } from '@/core/model/shortName'
import { inLanguage } from '@/core/model/text'
import { FACETS, type Facet, type Filter, NO_COUNTRY } from '@/core/ties/filter'
import { presetOf } from '@/core/ties/folding'
import { formatCountry, formatList } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { ViewSlice } from './appState'

export interface Chosen {
  readonly graph: CoordinationGraph
  readonly otherwise: Otherwise
  readonly view: Pick<ViewSlice, 'reading' | 'folded' | 'filter'>
  readonly language: Language
}

export function foldingWords(source: Omit<Chosen, 'otherwise'>): string {
  const { graph, view, language } = source
  const { legend, citation } = messagesIn(language)
  const preset = presetOf(graph, view.folded)
  if (preset !== undefined) return legend.preset[preset]
  return citation.byHand(
    formatList(
      language,
      [...view.folded].map((id) => shortName(graph, id, language)),
    ),
  )
}

/** Each open question that is read otherwise than in the file, with the answer that is tried. */
export function otherwiseWords({
  graph,
  otherwise,
  language,
}: Pick<Chosen, 'graph' | 'otherwise' | 'language'>): readonly string[] {
  const { questions } = messagesIn(language)
  return graph.ambiguities.flatMap(({ id, question, options }) => {
    const option = options.find((one) => one.id === otherwise[id])
    if (!option) return []
    return questions.answered(inLanguage(question, language).text, inLanguage(option.label, language).text)
  })
}

export function filterWords(source: Omit<Chosen, 'otherwise'>): string {
  const { legend } = messagesIn(source.language)
  const titles: Readonly<Record<Facet, string>> = {
    lines: legend.lines,
    passages: legend.paragraphs,
    roles: legend.roles,
    kinds: legend.institutions,
    countries: legend.countries,
  }
  const words = pickWords(source)
  return FACETS.filter((facet) => words[facet].length > 0)
    .map((facet) => `${titles[facet]} = ${words[facet].join(', ')}`)
    .join('; ')
}

function pickWords({
  graph,
  view,
  language,
}: Omit<Chosen, 'otherwise'>): Readonly<Record<keyof Filter, readonly string[]>> {
  const { legend, vocabulary } = messagesIn(language)
  const { passages } = lookup(graph)
  const { filter } = view
  return {
    lines: filter.lines.map((kind) => vocabulary.line[kind]),
    passages: filter.passages.map((id) => passages.get(id)?.label ?? id),
    roles: filter.roles.map((role) => legend.role[role]),
    kinds: filter.kinds.map((kind) => legend.kind[kind]),
    countries: filter.countries.map((code) =>
      code === NO_COUNTRY ? legend.noCountry : formatCountry(language, code),
    ),
  }
}
