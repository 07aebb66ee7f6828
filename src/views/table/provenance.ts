// What makes rows citable once they have left the app: of which map and source, under which choices.
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { FACETS, type Facet, type Filter, NO_COUNTRY } from '@/core/ties/filter'
import { presetOf } from '@/core/ties/folding'
import { formatCountry, formatDate } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import type { ColumnFilters } from '@/state/appState'
import { plainText, type Sheet } from './sheet'
import { nameOf, type SheetSource } from './source'

/** “Title · A/HRC/11/7/Add.2 · Ties · Reading: … · Folded: … · Filter: … · As of …” */
export function provenance(source: SheetSource, sheet: Sheet, filters: ColumnFilters): string {
  const { graph, view, language } = source
  const { table, vocabulary } = messagesIn(language)
  const { provenance: text } = table
  const ofColumns = columnFilterWords(source, sheet, filters)
  return [
    inLanguage(graph.title, language).text,
    graph.documents.map(({ symbol }) => symbol).join(', '),
    table.sheet[sheet.id],
    text.reading(vocabulary.reading[view.reading]),
    text.folding(foldingWords(source)),
    text.filter(filterWords(source) || text.none),
    ofColumns === '' ? '' : text.columns(ofColumns),
    text.asOf(formatDate(language, graph.asOf)),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .replaceAll('\u00AD', '')
}

/** `Mexico-2009_A-HRC-11-7-Add-2_ties.csv` */
export function fileName({ graph, language }: SheetSource, sheet: Sheet): string {
  const { table } = messagesIn(language)
  const [document] = graph.documents
  const parts = [inLanguage(graph.title, language).text, document?.symbol ?? '', table.sheet[sheet.id]]
  return `${parts.map(slug).filter(Boolean).join('_')}.csv`
}

/** Letters and figures of any script, and as much as every system takes. */
function slug(text: string): string {
  return [...text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '')
}

function foldingWords(source: SheetSource): string {
  const { graph, view, language } = source
  const { legend, table } = messagesIn(language)
  const preset = presetOf(graph, view.folded)
  if (preset !== undefined) return legend.preset[preset]
  return table.provenance.byHand(plainText([...view.folded].map((id) => nameOf(source, id))))
}

function filterWords(source: SheetSource): string {
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
}: SheetSource): Readonly<Record<keyof Filter, readonly string[]>> {
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

function columnFilterWords({ language }: SheetSource, sheet: Sheet, filters: ColumnFilters): string {
  const titles = messagesIn(language).table.column
  return sheet.columns
    .flatMap((column) => {
      const wanted = filters[column.id]?.trim() ?? ''
      if (wanted === '') return []
      const choice =
        column.type === 'choice' ? column.choices.find(({ value }) => value === wanted)?.text : undefined
      return [`${titles[column.id]} = ${choice ?? wanted}`]
    })
    .join('; ')
}
