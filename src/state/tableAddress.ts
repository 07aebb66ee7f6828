// What an address says of the table: its sheet, and what is asked of that one. Of the other sheets, and while another view
// is shown, it says nothing.
import { messagesIn } from '@/i18n/language'
import {
  type ColumnFilters,
  type ColumnId,
  SHEET_IDS,
  type TableSlice,
  type UnknownInAddress,
  type ViewSlice,
} from './appState'

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

export function tableIn(params: URLSearchParams, unknown: UnknownInAddress[]): TableSlice {
  const sheet = SHEET_IDS.find((id) => id === params.get('sheet')) ?? null
  const named = (parameter: string, name: string): readonly ColumnId[] => {
    const column = columnNamed(name)
    if (column === undefined) unknown.push({ parameter, value: name })
    return column === undefined ? [] : [column]
  }
  if (sheet === null) {
    const value = params.get('sheet')
    if (value) unknown.push({ parameter: 'sheet', value })
    return { sheet, wants: {} }
  }
  const sorting = params.get('sort') ?? ''
  const falls = sorting.startsWith(DESCENDING)
  const [by] = sorting === '' ? [] : named('sort', falls ? sorting.slice(DESCENDING.length) : sorting)
  const filters: ColumnFilters = Object.fromEntries(
    [...params].flatMap(([key, wanted]) =>
      key.startsWith(FILTER) ? named(FILTER, key.slice(FILTER.length)).map((column) => [column, wanted]) : [],
    ),
  )
  const hidden = (params.get('without') ?? '')
    .split(',')
    .flatMap((name) => (name === '' ? [] : named('without', name)))
  const sort =
    by === undefined ? null : ({ column: by, direction: falls ? 'descending' : 'ascending' } as const)
  return { sheet, wants: { [sheet]: { sort, filters, hidden } } }
}

/** Every sheet's columns have their titles in one list. */
function columnNamed(name: string): ColumnId | undefined {
  const { column } = messagesIn('en').table
  return isColumn(name, column) ? name : undefined
}

function isColumn(name: string, columns: Readonly<Record<ColumnId, string>>): name is ColumnId {
  return Object.hasOwn(columns, name)
}
