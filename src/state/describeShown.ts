// What the view that is shown adds to its description: how it is arranged, ordered and filtered, and what stands out in it.
import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { auditOf } from '@/core/spans/audit'
import { formatCountry, formatDecimal, formatList, formatNumber, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import type { AppState } from './appState'
import { comparisonName } from './comparisonName'
import type { Sayer } from './sayer'

export interface Shown {
  readonly state: AppState
  readonly graph: CoordinationGraph
  /** Those that are drawn and that the filter lets through. */
  readonly institutions: readonly Actor[]
  readonly language: Language
  readonly say: Sayer
}

/** Sentences. */
export function describeShown(shown: Shown): readonly string[] {
  switch (shown.state.view.shown) {
    case 'map':
      return ofMap(shown)
    case 'matrix':
      return ofMatrix(shown)
    case 'table':
      return ofTable(shown)
    case 'measures':
      return ofMeasures(shown)
    case 'geography':
      return ofGeography(shown)
    case 'sources':
      return ofSources(shown)
    default:
      return []
  }
}

function ofMap({ state: { view, pointing }, language, say }: Shown): readonly string[] {
  const { describe: text, map, measures } = messagesIn(language)
  const { selection } = pointing
  const middle = view.arrangement === 'rings' && selection?.type === 'actor' ? [selection.id] : []
  return [
    text.arranged(map[view.arrangement]),
    ...middle.map((id) => text.around(say.names([id]))),
    ...gapSeen(view, text.gapLayer),
    ...(view.layers.includes('measure') && view.reading !== 'hub'
      ? [text.ringsLayer(measures.names[view.measures.by])]
      : []),
  ]
}

function ofMatrix({ state: { view }, language }: Shown): readonly string[] {
  const { describe: text, matrix } = messagesIn(language)
  return [text.ordered(matrix.orders[view.order]), ...gapSeen(view, text.gapLayer)]
}

function gapSeen({ layers, reading }: AppState['view'], sentence: string): readonly string[] {
  return layers.includes('gap') && reading !== 'hub' ? [sentence] : []
}

function ofTable({ state: { view }, language }: Shown): readonly string[] {
  const { describe: text, table } = messagesIn(language)
  const { sheet, wants } = view.table
  if (sheet === null) return []
  const { sort = null, filters = {}, hidden = [] } = wants[sheet] ?? {}
  const asked = Object.entries(filters).filter(([, wanted]) => wanted.trim() !== '')
  const titles: Readonly<Record<string, string>> = table.column
  return [
    text.sheet(table.sheet[sheet]),
    ...(sort ? [text.sorted(table.column[sort.column])] : []),
    ...(asked.length > 0
      ? [
          text.columnsFiltered(
            formatList(
              language,
              asked.map(([column, wanted]) => `${titles[column] ?? column} (${wanted.trim()})`),
            ),
          ),
        ]
      : []),
    ...(hidden.length > 0
      ? [
          text.columnsHidden(
            formatList(
              language,
              hidden.map((column) => table.column[column]),
            ),
          ),
        ]
      : []),
  ]
}

function ofMeasures({ state: { view }, language, say, graph }: Shown): readonly string[] {
  const { describe: text, measures, findings } = messagesIn(language)
  const { chapter, by, against, grouping, polarity, pinned, out } = view.measures
  const labels = new Set(graph.actors.map(({ id }) => id))
  return [
    text.chapter(measures.chapter[chapter]),
    ...(chapter === 'ranking' ? [text.ranked(measures.names[by])] : []),
    ...(chapter === 'ranking' && against ? [text.compared(comparisonName(against, language))] : []),
    ...(chapter === 'ranking' && pinned.length > 0 ? [text.pinned(say.names(pinned))] : []),
    ...(chapter === 'brokers' ? [text.grouped(measures.groupings[grouping])] : []),
    ...(chapter === 'roles' ? [text.counted(findings.polarities[polarity ?? 'all'])] : []),
    ...(chapter === 'whatIf' && out.length > 0
      ? [
          text.takenOut(
            formatList(
              language,
              out.map((id) => say.target({ type: labels.has(id) ? 'actor' : 'statement', id })),
            ),
          ),
        ]
      : []),
  ]
}

function ofGeography({ institutions, language }: Shown): readonly string[] {
  const { describe: text, status } = messagesIn(language)
  const counts = new Map<string, number>()
  for (const { countries } of institutions)
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  const nowhere = institutions.filter(({ countries }) => countries.length === 0).length
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return [
    ...(ranked.length > 0
      ? [
          text.countries(
            formatList(
              language,
              ranked
                .slice(0, COUNTRIES)
                .map(
                  ([code, count]) => `${formatCountry(language, code)} (${formatNumber(language, count)})`,
                ),
            ),
            plural(language, Math.max(0, ranked.length - COUNTRIES), text.more),
            ranked.length > COUNTRIES,
          ),
        ]
      : []),
    ...(nowhere > 0 ? [text.nowhere(plural(language, nowhere, status.institutions))] : []),
  ]
}

/** So many are named. */
const COUNTRIES = 6

function ofSources({ state: { view }, graph, language }: Shown): readonly string[] {
  const { describe: text, sources } = messagesIn(language)
  const { part, only } = view.sources
  const opening = text.chapter(sources.parts[part])
  if (part !== 'words') return [opening]
  const audits = graph.passages.map((passage) => auditOf(graph, passage))
  const words = audits.reduce((sum, audit) => sum + audit.words, 0)
  const unread = audits.reduce((sum, { counts }) => sum + counts.unread, 0)
  const read = formatNumber(language, words - unread)
  const share = formatDecimal(language, words === 0 ? 0 : (words - unread) / words, 2)
  return [
    opening,
    plural(language, words, {
      one: sources.read.one(read, share),
      other: sources.read.other(read, share),
    }),
    ...(only ? [text.only(sources.classes[only])] : []),
  ]
}
