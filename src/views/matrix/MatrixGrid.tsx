// The grid: a window on as many rows and columns as there are, its pointer, its keyboard, and the line that says what is there.

import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react'
import type { Target } from '@/core/ties/target'
import { useMatrixWords } from '@/i18n/late/matrix'
import { useTypeScale } from '@/marks/useTypeScale'
import { litBy } from '@/state/derived'
import { hover, select } from '@/state/store'
import { useApp } from '@/state/useApp'
import { GRID_KEYS, type GridPlace, placeAfter, samePlace } from '@/ui/gridWalk'
import { commandOf } from '@/ui/keyTable'
import { useMedia } from '@/ui/useMedia'
import { axisOf, indexesOf, lineAt, type Range, rangeIn } from './axis'
import { ColumnHeads } from './ColumnHeads'
import { nextMark } from './cellsOf'
import { GridPart } from './GridPart'
import { Ground } from './Ground'
import { MatrixRow } from './MatrixRow'
import { measuresOf } from './measures'
import { reveal, revealOne } from './revealing'
import { Said } from './Said'
import { selectedPlaces } from './selectedPlaces'
import type { Light } from './toneOf'
import { useCovered, useSelectionInSight } from './useCovered'
import type { Matrix } from './useMatrix'
import { useViewport } from './useViewport'
import { useWalk } from './useWalk'

const STEP = 120
const UNKNOWN = { left: 0, top: 0, width: 0, height: 0 }

export function MatrixGrid({ matrix }: { readonly matrix: Matrix }) {
  const text = useMatrixWords()
  const helpId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const coarse = useMedia('(pointer: coarse)')
  const typeScale = useTypeScale()
  const viewport = useViewport(scroller, STEP)
  const { left, top, width, height } = viewport ?? UNKNOWN
  const covered = useCovered(scroller)
  const measures = useMemo(
    () => measuresOf(matrix, { width, height: height - covered }, coarse, typeScale),
    [matrix, width, height, covered, coarse, typeScale],
  )
  const { cell, columnWidth, rowBand, columnBand, headWidth, headHeight } = measures
  const rows = useMemo(() => axisOf(matrix.rows, cell, rowBand), [matrix.rows, cell, rowBand])
  const columns = useMemo(
    () => axisOf(matrix.columns, columnWidth, columnBand),
    [matrix.columns, columnWidth, columnBand],
  )
  const light = useLight()
  const selected = useMemo(() => selectedPlaces(matrix, light, rows, columns), [matrix, light, rows, columns])
  const walk = useWalk(scroller, rows, columns, () => selected[0] ?? null, matrix.cells)
  const { active } = walk
  const [pointed, setPointed] = useState<GridPlace | null>(null)
  const cross = pointed ?? (walk.focusIn ? active : null)

  const targetAt = ({ row, column }: GridPlace): Target | null => {
    const [rowId, columnId] = [rows.ids[row], columns.ids[column]]
    if (rowId !== undefined && columnId !== undefined) {
      const marks = matrix.cells.get(rowId)?.get(columnId) ?? []
      if (rowId === columnId) return { type: 'actor', id: rowId }
      return nextMark(marks, light.selection.target)?.target ?? null
    }
    if (rowId !== undefined) return { type: 'actor', id: rowId }
    if (columnId === undefined) return null
    return { type: matrix.hub ? 'statement' : 'actor', id: columnId }
  }
  const go = (to: GridPlace) => {
    if (scroller.current) reveal(scroller.current, to, rows, columns, measures)
    walk.go(to)
    hover(targetAt(to))
  }
  const placeAt = ({ target, clientX, clientY }: MouseEvent): GridPlace | null => {
    if (!scroller.current || !(target instanceof Element)) return null
    const head = target.closest<HTMLElement>('[data-column]')
    if (head) return { row: -1, column: Number(head.dataset.column) }
    const box = scroller.current.getBoundingClientRect()
    const [x, y] = [clientX - box.left - headWidth, clientY - box.top - headHeight]
    const row = y < 0 ? null : lineAt(rows, y + scroller.current.scrollTop)
    const column = x < 0 ? -1 : lineAt(columns, x + scroller.current.scrollLeft)
    return row === null || column === null ? null : { row, column }
  }
  const point = (to: GridPlace | null) => {
    if (samePlace(pointed, to)) return
    setPointed(to)
    hover(to && targetAt(to))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(GRID_KEYS, event)
    const page = Math.max(1, Math.floor((height - headHeight) / cell) - 1)
    const size = { rows: rows.ids.length, columns: columns.ids.length, page, first: -1 } as const
    const next = placeAfter(event, active, size)
    const target = command === 'take' ? targetAt(active) : null
    if (next) go(next)
    else if (target) select(target)
    else if (command === 'clear') select(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  useSelectionInSight(light.selection.target, covered, () => {
    if (scroller.current) revealOne(scroller.current, selected, rows, columns, measures)
  })

  const across = rangeIn(columns, left - STEP, left + width - headWidth + 2 * STEP)
  const down = rangeIn(rows, top - STEP, top + height - headHeight + 2 * STEP)
  const shownColumns = useIndexes(across, active.column)
  const shownRows = useIndexes(down, active.row)
  const shared = { matrix, columns, measures, light }
  return (
    <>
      <GridPart
        ref={scroller}
        className="matrix-scroll"
        role="grid"
        aria-label={matrix.hub ? text.labelHub : text.label}
        aria-describedby={helpId}
        aria-rowcount={rows.ids.length + 1}
        aria-colcount={columns.ids.length + 1}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          walk.setFocusIn(true)
          // A press brings the focus before it is known where to.
          if (target.matches(':focus-visible')) hover(targetAt(active))
        }}
        onBlur={() => {
          walk.setFocusIn(false)
          hover(null)
        }}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') point(placeAt(event))
        }}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const to = placeAt(event)
          if (!to) return
          walk.go(to)
          hover(null)
          select(targetAt(to))
        }}
      >
        <div
          className="matrix-space"
          role="presentation"
          style={{
            width: headWidth + columns.length + measures.overhang,
            height: headHeight + rows.length,
          }}
        >
          <div
            className="matrix-ground"
            aria-hidden
            style={{ top: headHeight, left: headWidth, width: columns.length, height: rows.length }}
          >
            <Ground
              rows={rows}
              columns={columns}
              light={light}
              cross={cross}
              shownRows={shownRows}
              shownColumns={shownColumns}
            />
          </div>
          <ColumnHeads {...shared} active={active} cross={cross} shown={shownColumns} />
          {rows.bands.map(({ key, name, start }) => (
            <div
              key={key}
              aria-hidden
              className="matrix-row-band"
              style={{ top: headHeight + start, height: rowBand, width: headWidth + columns.length }}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
          {viewport &&
            shownRows.map((index) => (
              <MatrixRow
                key={rows.ids[index]}
                {...shared}
                index={index}
                rows={rows}
                shownColumns={shownColumns}
                activeColumn={active.row === index ? active.column : null}
                isCrossed={cross?.row === index}
              />
            ))}
        </div>
      </GridPart>
      <p className="visually-hidden" id={helpId}>
        {text.help}
      </p>
      <Said matrix={matrix} rows={rows} columns={columns} measures={measures} place={cross} />
    </>
  )
}

/** The same list as long as it has the same members. */
function useIndexes({ first, last }: Range, kept: number): readonly number[] {
  return useMemo(() => indexesOf({ first, last }, kept), [first, last, kept])
}

function useLight(): Light {
  const { selection, hover: hovered } = useApp((state) => state.pointing)
  const bySelection = useApp((state) => litBy(state, 'selection'))
  const byHover = useApp((state) => litBy(state, 'hover'))
  return useMemo(
    () => ({
      selection: { target: selection, lit: bySelection },
      hover: { target: hovered, lit: byHover },
    }),
    [selection, hovered, bySelection, byHover],
  )
}
