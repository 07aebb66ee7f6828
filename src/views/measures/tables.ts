// What each chapter's rows are as a file: numbers as numbers, names as they are read.

import type { Measured } from '@/core/measures/measureAll'
import { BROKER_ROLES, MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import type { Overlaps } from '@/core/measures/statementOverlap'
import type { WhatIf } from '@/core/measures/whatIf'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import type { Value } from '@/exports/separated'
import { formatNumber } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { findingsWordsIn } from '@/i18n/late/findings'
import type { SavedTable } from '@/marks/SaveRows'
import type { Comparison, MeasuresSlice } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import type { Broker } from './brokersIn'
import type { Named } from './namedIn'
import type { Ranked } from './rankingOf'

/** What has no value is left empty, which is something else than 0. */
const known = (value: number | null | undefined): Value =>
  value === null || value === undefined || Number.isNaN(value) ? '' : value

export function rankingTable(
  graph: CoordinationGraph,
  language: Language,
  ranking: readonly Ranked[],
  { ids, values }: Measured,
  { by, against }: { readonly by: MeasureId; readonly against: Comparison | null },
): SavedTable {
  const { measures: text } = messagesIn(language)
  const placeOf = new Map(ids.map((id, at) => [id, at]))
  const other = against === null ? '' : comparisonName(against, language)
  return {
    titles: [
      text.rank,
      text.institution,
      ...MEASURE_IDS.map((id) => text.names[id]),
      ...(against === null ? [] : [`${text.names[by]}: ${other}`]),
    ],
    rows: ranking.map(({ id, rank, otherwise }) => [
      known(rank),
      shortName(graph, id, language),
      ...MEASURE_IDS.map((measure) => known(values[measure][placeOf.get(id) ?? -1])),
      ...(against === null ? [] : [known(otherwise)]),
    ]),
    also: against === null ? [] : [text.compared(other)],
  }
}

export function brokersTable(
  graph: CoordinationGraph,
  language: Language,
  brokers: readonly Broker[],
  grouping: string,
): SavedTable {
  const { measures: text } = messagesIn(language)
  return {
    titles: [text.institution, ...BROKER_ROLES.map((role) => text.roles[role]), text.total],
    rows: brokers.map(({ id, counts, total }) => [
      shortName(graph, id, language),
      ...BROKER_ROLES.map((role) => counts[role]),
      total,
    ]),
    also: [`${text.groupBy}: ${grouping}`],
  }
}

export function rolesTable(
  graph: CoordinationGraph,
  language: Language,
  { roles, rows }: Named,
  { counted, polarity }: Pick<MeasuresSlice, 'counted' | 'polarity'>,
): SavedTable {
  const text = findingsWordsIn(language)
  const { measures, legend } = messagesIn(language)
  return {
    titles: [measures.institution, text.counts[counted], ...roles.map((role) => legend.role[role])],
    rows: rows.map(({ id, all, byRole }) => [shortName(graph, id, language), all, ...byRole]),
    also: [
      `${text.counted}: ${text.counts[counted]}`,
      `${text.polarity}: ${text.polarities[polarity ?? 'all']}`,
    ],
  }
}

export function overlapTable(graph: CoordinationGraph, language: Language, { listed }: Overlaps): SavedTable {
  const text = findingsWordsIn(language)
  const { labels } = lookup(graph)
  return {
    titles: [text.statement, text.otherStatement, text.shared, text.institutions, text.jaccard],
    rows: listed.map(({ one, other, shared, jaccard }) => [
      labels.get(one) ?? one,
      labels.get(other) ?? other,
      shared.length,
      shared.map((id) => shortName(graph, id, language)).join('; '),
      jaccard,
    ]),
  }
}

/** Figures first, then each line that is the only way, and each community. */
export function wholeTable(graph: CoordinationGraph, language: Language, { whole }: Measured): SavedTable {
  const text = findingsWordsIn(language)
  const nameOf = (id: string) => shortName(graph, id, language)
  const { density, centralisation, modularity, bridges, communities } = whole
  return {
    titles: [text.figure, text.value, text.institutions],
    rows: [
      [text.densityName, known(density), ''],
      [`${text.centralisation}, ${text.byDegree}`, known(centralisation.degree), ''],
      [`${text.centralisation}, ${text.byBetweenness}`, known(centralisation.betweenness), ''],
      [text.modularityName, known(modularity), ''],
      ...bridges.map((ends) => [text.bridgeName, '', ends.map(nameOf).join('; ')]),
      ...communities.map((members, index) => [
        text.communityName(formatNumber(language, index + 1)),
        members.length,
        members.map(nameOf).join('; '),
      ]),
    ],
  }
}

/** Everybody who is left, with the part that each was in and is in now. @param out what is taken out */
export function fallenTable(
  graph: CoordinationGraph,
  language: Language,
  { lines, components, reachable, parts, leaderless, lineless }: WhatIf,
  out: readonly string[],
): SavedTable {
  const text = findingsWordsIn(language)
  const { measures } = messagesIn(language)
  const { labels } = lookup(graph)
  const nameOf = (id: string) => labels.get(id) ?? shortName(graph, id, language)
  const requests = (ids: readonly string[]) => ids.map(nameOf).join('; ')
  const count = ([before, after]: readonly [number, number]) =>
    text.became(formatNumber(language, before), formatNumber(language, after))
  return {
    titles: [measures.institution, text.partBefore, text.partAfter],
    rows: parts.map(({ id, before, after }) => [nameOf(id), before, after]),
    also: [
      `${text.isOut}: ${out.map(nameOf).join('; ')}`,
      `${text.lines}: ${count(lines)}`,
      `${text.parts}: ${count(components)}`,
      `${text.reachable}: ${count(reachable)}`,
      ...(leaderless.length > 0 ? [`${text.leaderless} ${requests(leaderless)}`] : []),
      ...(lineless.length > 0 ? [`${text.lineless} ${requests(lineless)}`] : []),
    ],
  }
}
