// The columns of each sheet of the table, in their order, and the values that a closed list can be asked for: an address is
// checked against them.
import type { CoordinationGraph } from '@/core/model/graph'
import { FAMILIES, familyOf, LEVELS, MODALITIES, SCOPES, STATUSES } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import type { ColumnId, SheetId } from './appState'
import { choicesOf } from './choices'

/** The first one names the row, and is always shown. */
export const SHEET_COLUMNS = {
  institutions: [
    ...(['name', 'short', 'family', 'kind', 'scope', 'level', 'countries', 'partOf'] as const),
    ...LINE_KINDS,
    ...(['statements', 'status'] as const),
  ],
  statements: [
    ...(['statement', 'paragraph', 'polarity', 'modality', 'summary'] as const),
    ...(['leads', 'others', 'speaker', 'topics', 'status'] as const),
  ],
  ties: [
    ...(['first', 'direction', 'second', 'polarity', 'modality', 'exists'] as const),
    ...(['words', 'paragraphs', 'standsOn', 'firstRole', 'secondRole', 'status'] as const),
  ],
} as const satisfies Readonly<Record<SheetId, readonly ColumnId[]>>

export const DIRECTIONS = ['led', 'together'] as const
export const EXISTS = ['yes', 'folded', 'no'] as const

/** `undefined` for a column that is asked for words or numbers, not for a value of a list. */
export function valuesOf(graph: CoordinationGraph, column: ColumnId): readonly string[] | undefined {
  const { kinds, countries, passages, roles } = choicesOf(graph)
  const families = new Set(kinds.map(familyOf))
  const lists: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
    family: FAMILIES.filter((family) => families.has(family)),
    kind: kinds,
    scope: SCOPES,
    level: LEVELS,
    countries,
    status: STATUSES,
    paragraph: passages,
    paragraphs: passages,
    polarity: LINE_KINDS,
    modality: MODALITIES,
    direction: DIRECTIONS,
    exists: EXISTS,
    firstRole: roles,
    secondRole: roles,
  }
  return lists[column]
}
