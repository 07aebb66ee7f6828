// The head of the grid: the names of the columns, which sort, and below them their filters.
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import type { ColumnId } from '@/state/appState'
import type { Wants } from './arranged'
import { ColumnFilter } from './ColumnFilter'
import type { Column } from './sheet'

interface GridHeadProps {
  readonly columns: readonly Column[]
  /** Their widths. */
  readonly template: string
  readonly wants: Wants
  /** Whether the filters are in sight. */
  readonly asking: boolean
  readonly onSort: (column: ColumnId) => void
  readonly onFilter: (column: ColumnId, wanted: string) => void
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }

export function GridHead({
  columns,
  template,
  wants: { sort, filters },
  asking,
  onSort,
  onFilter,
}: GridHeadProps) {
  const text = useMessages().table
  return (
    <>
      <tr aria-rowindex={1} className="table-line" style={{ gridTemplateColumns: template }}>
        {columns.map(({ id, type }) => {
          const sorted = sort?.column === id ? sort.direction : 'none'
          const Icon = ICONS[sorted]
          return (
            <th key={id} scope="col" aria-sort={sorted} className="table-title" data-type={type}>
              <button type="button" title={text.sortBy(text.column[id])} onClick={() => onSort(id)}>
                <span>{text.column[id]}</span>
                <Icon size={14} aria-hidden data-sorted={sorted} />
              </button>
            </th>
          )
        })}
      </tr>
      {asking && (
        <tr aria-rowindex={2} className="table-line" style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <td key={column.id} className="table-ask">
              <ColumnFilter
                column={column}
                value={filters[column.id] ?? ''}
                onChange={(wanted) => onFilter(column.id, wanted)}
              />
            </td>
          ))}
        </tr>
      )}
    </>
  )
}
