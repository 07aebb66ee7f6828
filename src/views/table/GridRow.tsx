// One row of the grid. It keeps still while nothing of it changes, since scrolling draws the grid again and again.
import { memo } from 'react'
import { useLanguage, useMessages } from '@/i18n/language'
import type { RowLight } from '@/marks/rowLight'
import { CellContent } from './CellContent'
import { type Column, piecesOf, type Sheet } from './sheet'

interface GridRowProps extends RowLight {
  readonly sheet: Sheet
  readonly columns: readonly Column[]
  /** Their widths. */
  readonly template: string
  readonly row: number
  /** Its place among the rows that are shown. */
  readonly index: number
  readonly start: number
  /** The column that Tab comes to, where it is this row. */
  readonly active: number | null
  readonly measure: (element: HTMLElement | null) => void
}

/** Headers and filters are the first two rows for those who hear the grid. */
export const ROWS_ABOVE = 2

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, columns, template, row, index, start, active, measure, selected, near, hovered } = props
  const language = useLanguage()
  const text = useMessages().table
  const passes = sheet.passes(row)
  return (
    <tr
      ref={measure}
      className="table-row"
      aria-rowindex={index + ROWS_ABOVE + 1}
      aria-selected={selected}
      data-index={index}
      data-near={near || undefined}
      data-hovered={hovered || undefined}
      data-faded={!passes || undefined}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
    >
      {columns.map((column, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.id}
            scope={at === 0 ? 'row' : undefined}
            className="table-cell"
            data-column={at}
            data-type={column.type}
            tabIndex={active === at ? 0 : -1}
          >
            <CellContent pieces={piecesOf(column, row, language)} />
            {at === 0 && !passes && <span className="visually-hidden"> ({text.leftOut})</span>}
          </Cell>
        )
      })}
    </tr>
  )
})
