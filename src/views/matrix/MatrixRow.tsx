// One row: the institution's name, and those of its cells that hold something or have the keyboard.
import { lookup } from '@/core/model/lookup'
import { familyOf } from '@/core/model/vocabulary'
import { PlateMark } from '@/marks/PlateMark'
import type { Axis } from './axis'
import { CellMarks } from './CellMarks'
import { GridPart } from './GridPart'
import { HeadName } from './HeadName'
import type { Measures } from './measures'
import { sayCell } from './spoken'
import { type Light, toneOfHead, toneOfMark } from './toneOf'
import type { Matrix } from './useMatrix'
import type { Place } from './walk'

interface MatrixRowProps {
  readonly matrix: Matrix
  readonly index: number
  readonly rows: Axis
  readonly columns: Axis
  readonly shownColumns: readonly number[]
  readonly measures: Measures
  readonly active: Place
  readonly cross: Place | null
  readonly light: Light
}

/** Narrower than this, a name needs all of its room. */
const ROOM_FOR_PLATE = 170

export function MatrixRow(props: MatrixRowProps) {
  const { matrix, index, rows, columns, shownColumns, measures, active, cross, light } = props
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
        isActive={active.row === index && active.column === -1}
        data-tone={tone}
        data-cross={cross?.row === index || undefined}
        data-faded={!matrix.passing.has(id) || undefined}
        style={{ width: measures.headWidth }}
      >
        {actor && measures.headWidth >= ROOM_FOR_PLATE && <PlateMark family={familyOf(actor.kind)} />}
        <span className="matrix-name">
          <HeadName matrix={matrix} id={id} />
        </span>
      </GridPart>
      {shownColumns.map((column) => {
        const columnId = columns.ids[column] ?? ''
        const marks = cells?.get(columnId) ?? []
        const isActive = active.row === index && active.column === column
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
}
