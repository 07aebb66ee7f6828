// Where the keyboard is in the matrix: one cell or heading is the tab stop, and keys, presses and orders move it.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { GridPlace } from '@/ui/gridWalk'
import type { Axis } from './axis'
import type { Cells } from './cellsOf'

/** By ids, so that it stays with its institutions when they are ordered anew; `null` is the heading. */
interface Stand {
  readonly row: string | null
  readonly column: string | null
}

export interface Walk {
  readonly active: GridPlace
  readonly focusIn: boolean
  /** Makes it the tab stop, and gives it the focus once it is drawn. */
  readonly go: (to: GridPlace) => void
  readonly setFocusIn: (focusIn: boolean) => void
}

export function useWalk(
  grid: RefObject<HTMLElement | null>,
  rows: Axis,
  columns: Axis,
  start: () => GridPlace | null,
  cells: Cells,
): Walk {
  const [stand, setStand] = useState<Stand | null>(null)
  const [focusIn, setFocusIn] = useState(false)
  const wanted = useRef(false)
  const active = (stand && placeOf(stand, rows, columns)) ?? start() ?? firstFilled(cells, rows, columns)

  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current = false
    grid.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  })

  const go = (to: GridPlace) => {
    wanted.current = true
    setStand({ row: rows.ids[to.row] ?? null, column: columns.ids[to.column] ?? null })
  }
  return { active, focusIn, go, setFocusIn }
}

function placeOf({ row, column }: Stand, rows: Axis, columns: Axis): GridPlace | null {
  const at = (axis: Axis, id: string | null) => (id === null ? -1 : axis.indexOf.get(id))
  const [rowAt, columnAt] = [at(rows, row), at(columns, column)]
  return rowAt === undefined || columnAt === undefined ? null : { row: rowAt, column: columnAt }
}

function firstFilled(cells: Cells, rows: Axis, columns: Axis): GridPlace {
  for (const [row, id] of rows.ids.entries()) {
    const inRow = [...(cells.get(id)?.keys() ?? [])].flatMap((column) => columns.indexOf.get(column) ?? [])
    if (inRow.length > 0) return { row, column: Math.min(...inRow) }
  }
  return { row: 0, column: 0 }
}
