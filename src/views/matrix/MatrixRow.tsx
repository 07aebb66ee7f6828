// One row: the institution's name, and those of its cells that hold something or have the keyboard.
import { memo } from 'react'
import { lookup } from '@/core/model/lookup'
import { familyOf, outlineOf } from '@/core/model/vocabulary'
import { PlateMark } from '@/marks/PlateMark'
import type { Axis } from './axis'
import { CellMarks } from './CellMarks'
import { GridPart } from './GridPart'
import { HeadName } from './HeadName'
import type { Measures } from './measures'
import { sayCell } from './spoken'
import { type Light, toneOfHead, toneOfMark } from './toneOf'
import type { Matrix } from './useMatrix'

interface MatrixRowProps {
  readonly matrix: Matrix
  readonly index: number
  readonly rows: Axis
  readonly columns: Axis
  readonly shownColumns: readonly number[]
  readonly measures: Measures
  /** Where the tab stop is, if it is in this row; -1 for its heading. */
  readonly activeColumn: number | null
  readonly isCrossed: boolean
  readonly light: Light
}

/** Narrower than this, a name needs all of its room. */
const ROOM_FOR_PLATE = 170

/** Drawn again only for what it shows, so that scrolling draws what comes into sight. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { matrix, index, rows, columns, shownColumns, measures, activeColumn, isCrossed, light } = props
  const id = rows.ids[index] ?? ''
  const actor = lookup(matrix.graph).actors.get(id)
  const cells = matrix.cells.get(id)
  const tone = toneOfHead(light, id)
  return (
    <GridPart
      role="row"
      aria-rowindex={index + 2}
      className="matrix-row"
      style={{ top: measures.headHeight + (rows.starts[index] ?? 0), height: rows.size }}
    >
      <GridPart
        role="rowheader"
        aria-colindex={1}
        aria-selected={tone === 'selected'}
        className="matrix-row-head"
        isActive={activeColumn === -1}
        data-tone={tone}
        data-cross={isCrossed || undefined}
        data-faded={!matrix.passing.has(id) || undefined}
        style={{ width: measures.headWidth }}
      >
        {actor && measures.headWidth >= ROOM_FOR_PLATE && (
          <PlateMark family={familyOf(actor.kind)} outline={outlineOf(actor.scope)} />
        )}
        <span className="matrix-name">
          <HeadName matrix={matrix} id={id} />
        </span>
      </GridPart>
      {shownColumns.map((column) => {
        const columnId = columns.ids[column] ?? ''
        const marks = cells?.get(columnId) ?? []
        const isActive = activeColumn === column
        const itself = columnId === id
        if (marks.length === 0 && !isActive && !itself) return null
        const style = { left: measures.headWidth + (columns.starts[column] ?? 0), width: columns.size }
        if (itself && !isActive) return <i key={columnId} className="matrix-itself" style={style} />
        return (
          <GridPart
            key={columnId}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={sayCell(matrix, id, columnId)}
            aria-selected={marks.some((mark) => toneOfMark(light, mark) === 'selected')}
            className="matrix-cell"
            isActive={isActive}
            data-itself={itself || undefined}
            data-many={marks.length > 1 || undefined}
            style={style}
          >
            <CellMarks matrix={matrix} marks={marks} light={light} />
          </GridPart>
        )
      })}
    </GridPart>
  )
})
