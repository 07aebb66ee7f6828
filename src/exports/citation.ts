// What makes something citable once it has left the app: of which map and source, under which choices, as of when.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { FACETS, type Facet, type Filter, NO_COUNTRY } from '@/core/ties/filter'
import { presetOf } from '@/core/ties/folding'
import { formatCountry, formatDate, formatList } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { ViewSlice } from '@/state/appState'

export interface Cited {
  readonly graph: CoordinationGraph
  readonly view: Pick<ViewSlice, 'reading' | 'folded' | 'filter'>
  readonly language: Language
}

/**
 * “Title · A/HRC/11/7/Add.2 · Ties · Reading: … · Folded: … · Filter: … · As of …”
 * @param what it is
 * @param also what else it hangs on
 */
export function citation(cited: Cited, what: string, also: readonly string[] = []): string {
  const { graph, view, language } = cited
  const { citation: text, vocabulary } = messagesIn(language)
  return [
    inLanguage(graph.title, language).text,
    graph.documents.map(({ symbol }) => symbol).join(', '),
    what,
    text.reading(vocabulary.reading[view.reading]),
    text.folding(foldingWords(cited)),
    text.filter(filterWords(cited) || text.none),
    ...also,
    text.asOf(formatDate(language, graph.asOf)),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replaceAll('\u00AD', '')
}

/** `Mexico-2009_A-HRC-11-7-Add-2_ties.csv` */
export function fileNameOf({ graph, language }: Omit<Cited, 'view'>, what: string, ending: string): string {
  const [document] = graph.documents
  const parts = [inLanguage(graph.title, language).text, document?.symbol ?? '', what]
  return `${parts.map(slug).filter(Boolean).join('_')}.${ending}`
}

/** Letters and figures of any script, and as much as every system takes. */
function slug(text: string): string {
  return [...text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '')
}

function nameOf({ graph, language }: Cited, id: string): string {
  return inLanguage(lookup(graph).actors.get(id)?.short ?? {}, language).text || id
}

function foldingWords(source: Cited): string {
  const { graph, view, language } = source
  const { legend, citation } = messagesIn(language)
  const preset = presetOf(graph, view.folded)
  if (preset !== undefined) return legend.preset[preset]
  return citation.byHand(
    formatList(
      language,
      [...view.folded].map((id) => nameOf(source, id)),
    ),
  )
}

function filterWords(source: Cited): string {
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

function pickWords({ graph, view, language }: Cited): Readonly<Record<keyof Filter, readonly string[]>> {
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
