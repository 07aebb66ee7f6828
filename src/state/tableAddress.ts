// What an address says of the table: its sheet, and what is asked of that one. Of the other sheets, and while another view
// is shown, it says nothing.
import type { CoordinationGraph } from '@/core/model/graph'
import {
  type ColumnFilters,
  type ColumnId,
  SHEET_IDS,
  type TableSlice,
  type UnknownInAddress,
  type ViewSlice,
} from './appState'
import { SHEET_COLUMNS, valuesOf } from './sheetColumns'

const FILTER = 'where.'
const DESCENDING = '-'

export function putTable(
  params: URLSearchParams,
  { shown, table: { sheet, wants } }: Pick<ViewSlice, 'shown' | 'table'>,
) {
  if (shown !== 'table' || sheet === null) return
  params.set('sheet', sheet)
  const { sort = null, filters = {}, hidden = [] } = wants[sheet] ?? {}
  if (sort) params.set('sort', `${sort.direction === 'descending' ? DESCENDING : ''}${sort.column}`)
  for (const [column, wanted] of Object.entries(filters))
    if (wanted.trim() !== '') params.set(FILTER + column, wanted)
  if (hidden.length > 0) params.set('without', hidden.join())
}

/** A column or a value that this sheet of this graph does not have is told, and left out. */
export function tableIn(
  graph: CoordinationGraph,
  params: URLSearchParams,
  unknown: UnknownInAddress[],
): TableSlice {
  const sheet = SHEET_IDS.find((id) => id === params.get('sheet')) ?? null
  if (sheet === null) {
    const value = params.get('sheet')
    if (value) unknown.push({ parameter: 'sheet', value })
    return { sheet, wants: {} }
  }
  const columns: readonly ColumnId[] = SHEET_COLUMNS[sheet]
  const named = (parameter: string, name: string, among = columns): readonly ColumnId[] => {
    const column = among.find((id) => id === name)
    if (column === undefined) unknown.push({ parameter, value: name })
    return column === undefined ? [] : [column]
  }
  const wanted = (column: ColumnId, value: string): boolean => {
    const isKnown = valuesOf(graph, column)?.includes(value) ?? true
    if (!isKnown) unknown.push({ parameter: FILTER + column, value })
    return isKnown
  }
  const sorting = params.get('sort') ?? ''
  const falls = sorting.startsWith(DESCENDING)
  const [by] = sorting === '' ? [] : named('sort', falls ? sorting.slice(DESCENDING.length) : sorting)
  const filters: ColumnFilters = Object.fromEntries(
    [...params].flatMap(([key, value]) => {
      const columns = key.startsWith(FILTER) && value !== '' ? named(FILTER, key.slice(FILTER.length)) : []
      return columns.flatMap((column) => (wanted(column, value) ? [[column, value]] : []))
    }),
  )
  const hidden = (params.get('without') ?? '')
    .split(',')
    .flatMap((name) => (name === '' ? [] : named('without', name, columns.slice(1))))
  const sort =
    by === undefined ? null : ({ column: by, direction: falls ? 'descending' : 'ascending' } as const)
  return { sheet, wants: { [sheet]: { sort, filters, hidden } } }
}
