// What the view that is shown adds to its description: how it is arranged, ordered and filtered, and what stands out in it.

import type { Actor, CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { auditOf } from '@/core/spans/audit'
import { formatCountry, formatList, formatNumber, plural } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { descriptionWordsIn } from '@/i18n/late/description'
import { findingsWordsIn } from '@/i18n/late/findings'
import { matrixWordsIn } from '@/i18n/late/matrix'
import type { AppState, ColumnId } from './appState'
import { comparisonName } from './comparisonName'
import { sayCoverage } from './coverage'
import type { Sayer } from './sayer'
import { SHEET_COLUMNS } from './sheetColumns'

export interface Shown {
  readonly state: AppState
  readonly graph: CoordinationGraph
  /** Those that are drawn and that the filter lets through. */
  readonly institutions: readonly Actor[]
  readonly language: Language
  readonly say: Sayer
}

/** Sentences, or nothing where there is nothing to say. */
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
  const text = descriptionWordsIn(language)
  const { map, measures } = messagesIn(language)
  const { selection } = pointing
  const middle = view.arrangement === 'rings' && selection?.type === 'actor' ? selection.id : null
  return [
    text.arranged(map[view.arrangement]),
    middle === null ? '' : text.around(say.names([middle])),
    showsLayer(view, 'gap') ? text.gapLayer : '',
    showsLayer(view, 'measure') ? text.ringsLayer(measures.names[view.measures.by]) : '',
  ]
}

function ofMatrix({ state: { view }, language }: Shown): readonly string[] {
  const text = descriptionWordsIn(language)
  const matrix = matrixWordsIn(language)
  return [text.ordered(matrix.orders[view.order]), showsLayer(view, 'gap') ? text.gapLayer : '']
}

/** Those that speak of lines, which there are none of where statements are hubs. */
function showsLayer({ layers, reading }: AppState['view'], layer: 'gap' | 'measure'): boolean {
  return layers.includes(layer) && reading !== 'hub'
}

function ofTable({ state: { view }, language }: Shown): readonly string[] {
  const text = descriptionWordsIn(language)
  const { table } = messagesIn(language)
  const { sheet, wants } = view.table
  if (sheet === null) return []
  const { sort = null, filters = {}, hidden = [] } = wants[sheet] ?? {}
  const asked = SHEET_COLUMNS[sheet].flatMap((column: ColumnId) => {
    const wanted = filters[column]?.trim() ?? ''
    return wanted === '' ? [] : [`${table.column[column]} (${wanted})`]
  })
  const unseen = hidden.map((column) => table.column[column])
  return [
    text.sheet(table.sheet[sheet]),
    sort ? text.sorted(table.column[sort.column]) : '',
    asked.length > 0 ? text.columnsFiltered(formatList(language, asked)) : '',
    unseen.length > 0 ? text.columnsHidden(formatList(language, unseen)) : '',
  ]
}

function ofMeasures({ state: { view }, language, say, graph }: Shown): readonly string[] {
  const findings = findingsWordsIn(language)
  const text = descriptionWordsIn(language)
  const { measures, legend } = messagesIn(language)
  const { chapter, by, against, grouping, counted, polarity, role, pinned, out } = view.measures
  const opening = text.chapter(measures.chapter[chapter])
  switch (chapter) {
    case 'ranking':
      return [
        opening,
        text.ranked(measures.names[by]),
        against ? text.compared(comparisonName(against, language)) : '',
        pinned.length > 0 ? text.pinned(say.names(pinned)) : '',
      ]
    case 'brokers':
      return [opening, text.grouped(measures.groupings[grouping])]
    case 'roles':
      return [
        opening,
        text.counted(findings.counts[counted]),
        polarity ? `${findings.polarity}: ${findings.polarities[polarity]}.` : '',
        role ? text.sorted(legend.role[role]) : '',
      ]
    case 'whatIf': {
      const { actors } = lookup(graph)
      const names = out.map((id) => say.target({ type: actors.has(id) ? 'actor' : 'statement', id }))
      return [opening, names.length > 0 ? text.takenOut(formatList(language, names)) : '']
    }
    default:
      return [opening]
  }
}

/** So many countries are named; more are counted. */
const COUNTRIES = 6

function ofGeography({ institutions, language }: Shown): readonly string[] {
  const text = descriptionWordsIn(language)
  const { status } = messagesIn(language)
  const counts = new Map<string, number>()
  for (const { countries } of institutions)
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  const nowhere = institutions.filter(({ countries }) => countries.length === 0).length
  const named = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([code, count]) => `${formatCountry(language, code)} (${formatNumber(language, count)})`)
  const more = named.length - COUNTRIES
  const list =
    more > 0
      ? [...named.slice(0, COUNTRIES), plural(language, more, messagesIn(language).describe.more)]
      : named
  return [
    list.length > 0 ? text.countries(formatList(language, list)) : '',
    nowhere > 0 ? text.nowhere(plural(language, nowhere, status.institutions)) : '',
  ]
}

function ofSources({ state: { view }, graph, language }: Shown): readonly string[] {
  const text = descriptionWordsIn(language)
  const { sources } = messagesIn(language)
  const { part, only } = view.sources
  const opening = text.chapter(sources.parts[part])
  if (part !== 'words') return [opening]
  const audits = graph.passages.map((passage) => auditOf(graph, passage))
  return [opening, sayCoverage(audits, language), only ? text.only(sources.classes[only]) : '']
}
