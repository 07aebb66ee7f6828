// What each chapter's rows are as a file: numbers as numbers, names as they are read.

import type { Measured } from '@/core/measures/measureAll'
import { BROKER_ROLES, MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import type { Overlaps } from '@/core/measures/statementOverlap'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import type { Value } from '@/exports/separated'
import { type Language, messagesIn } from '@/i18n/language'
import type { Comparison } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import type { Broker } from './brokersIn'
import type { Named } from './namedIn'
import type { Ranked } from './rankingOf'
import type { SavedTable } from './SaveRows'

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
  kind: string,
): SavedTable {
  const { measures, findings: text, legend } = messagesIn(language)
  return {
    titles: [measures.institution, text.statements, ...roles.map((role) => legend.role[role])],
    rows: rows.map(({ id, all, byRole }) => [shortName(graph, id, language), all, ...byRole]),
    also: [`${text.polarity}: ${kind}`],
  }
}

export function overlapTable(graph: CoordinationGraph, language: Language, { listed }: Overlaps): SavedTable {
  const { findings: text } = messagesIn(language)
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
