// A sheet as a grid: only the rows in sight are in the page, and one of its cells is where Tab comes to.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { sameTarget, targetKey } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { rowLight } from '@/marks/rowLight'
import type { ColumnId } from '@/state/appState'
import { litBy } from '@/state/derived'
import { hover, select } from '@/state/store'
import { useApp } from '@/state/useApp'
import { GRID_KEYS, type GridPlace, placeAfter } from '@/ui/gridWalk'
import { commandOf } from '@/ui/keyTable'
import { useSheets } from '@/ui/useSheets'
import type { Wants } from './arranged'
import { GridHead } from './GridHead'
import { GridRow, ROWS_ABOVE } from './GridRow'
import type { Column, Sheet } from './sheet'
import { useHeight } from './useHeight'
import './grid.css'

interface GridProps {
  readonly sheet: Sheet
  readonly columns: readonly Column[]
  readonly rows: readonly number[]
  readonly busy: boolean
  readonly wants: Wants
  /** Whether the columns' filters are in sight. */
  readonly asking: boolean
  readonly onSort: (column: ColumnId) => void
  readonly onFilter: (column: ColumnId, wanted: string) => void
  /** Stands where rows would, if there are none. */
  readonly empty: ReactNode
}

/** Of a row's height, until some have been seen. */
const FIRST_GUESS = 44
/** Where panels are sheets, their buttons lie over the lower corners. */
const BUTTONS = 56
const START: GridPlace = { row: 0, column: 0 }

export function Grid({ sheet, columns, rows, busy, wants, asking, onSort, onFilter, empty }: GridProps) {
  const text = useMessages().table
  const helpId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [head, headHeight] = useHeight()
  const [place, setPlace] = useState(START)
  const movedByKey = useRef(false)
  const covered = useSheets() ? BUTTONS : 0
  const selection = useApp((state) => state.pointing.selection)
  const hovered = useApp((state) => state.pointing.hover)
  const litBySelection = useApp((state) => litBy(state, 'selection'))
  const litByHover = useApp((state) => litBy(state, 'hover'))
  const pointed = { selection, hover: hovered, litBySelection, litByHover }

  const active: GridPlace = {
    row: Math.min(place.row, Math.max(0, rows.length - 1)),
    column: Math.min(place.column, columns.length - 1),
  }
  const [typical, setTypical] = useState(FIRST_GUESS)
  // With another function all places are reckoned anew: for other rows, and for another height of those not yet seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const keyOf = useCallback((index: number) => rows[index] ?? index, [rows, typical])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => typical,
    getItemKey: keyOf,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: covered,
    // The row with the focus stays in the page, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active.row])]
        .filter((at) => at < rows.length)
        .sort((a, b) => a - b),
  })

  // A row that is as high as was guessed moves no other when it comes into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the heights of rows hang on
  useLayoutEffect(() => {
    const heights = virtualizer.getVirtualItems().map(({ size }) => size)
    const middle = heights.toSorted((one, other) => one - other)[Math.floor(heights.length / 2)]
    if (middle !== undefined) setTypical(middle)
  }, [rows, columns, headHeight])

  useLayoutEffect(() => {
    if (!movedByKey.current) return
    movedByKey.current = false
    virtualizer.scrollToIndex(active.row)
    const cell = body.current?.querySelector(
      `[data-index="${active.row}"] > [data-column="${active.column}"]`,
    )
    if (!(cell instanceof HTMLElement)) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // Out from under the first column, which stays.
    const name = cell.parentElement?.firstElementChild
    const hidden = name ? name.getBoundingClientRect().right - cell.getBoundingClientRect().left : 0
    if (name !== cell && hidden > 0 && scroller.current) scroller.current.scrollLeft -= hidden
  }, [active.row, active.column, virtualizer])

  // What is selected elsewhere is brought into sight here.
  const selectedAt = useMemo(
    () => (selection ? rows.findIndex((row) => sameTarget(sheet.target(row), selection)) : -1),
    [selection, rows, sheet],
  )
  const selected = selection ? targetKey(selection) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is followed, a new order is not
  useEffect(() => {
    if (selectedAt >= 0) virtualizer.scrollToIndex(selectedAt)
  }, [selected, selectedAt >= 0])

  const targetAt = (index: number) => {
    const row = rows[index]
    return row === undefined ? null : sheet.target(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
    // One row of the screen before stays in sight, and one may be cut.
    const page = Math.max(1, endIndex - startIndex - 2)
    const command = commandOf(GRID_KEYS, event)
    const next = placeAfter(event, active, { rows: rows.length, columns: columns.length, page })
    if (next) {
      movedByKey.current = true
      setPlace(next)
    } else if (command === 'take') select(targetAt(active.row))
    else if (command === 'clear') select(null)
    else return
    event.preventDefault()
  }
  const onFocus = (event: SyntheticEvent) => {
    const at = placeOf(event.target)
    if (!at) return
    setPlace(at)
    hover(targetAt(at.row))
  }
  const onClick = (event: SyntheticEvent) => {
    const at = placeOf(event.target)
    // Words that one marks, to copy them, are no press.
    if (!at || window.getSelection()?.isCollapsed === false) return
    select(targetAt(at.row))
  }
  const onPointerOver = (event: SyntheticEvent) => {
    const at = placeOf(event.target)
    // While rows pass below a pointer that rests, nobody points at them.
    if (at && !virtualizer.isScrolling) hover(targetAt(at.row))
  }

  const template = columns.map(({ width }) => `minmax(${width}px, ${width}fr)`).join(' ')
  const narrowest = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div
      className="table-scroll"
      ref={scroller}
      style={{ scrollPaddingBlock: `${headHeight}px ${covered}px` }}
    >
      <p className="visually-hidden" id={helpId}>
        {text.help}
      </p>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take the focus, as a grid's do
        role="grid"
        className="table-grid"
        aria-label={text.sheet[sheet.id]}
        aria-describedby={helpId}
        aria-rowcount={rows.length + ROWS_ABOVE}
        aria-colcount={columns.length}
        aria-busy={busy}
        style={{ minWidth: narrowest }}
      >
        <thead className="table-head" ref={head}>
          <GridHead
            columns={columns}
            template={template}
            wants={wants}
            asking={asking}
            onSort={onSort}
            onFilter={onFilter}
          />
        </thead>
        <tbody
          className="table-body"
          ref={body}
          style={{ height: virtualizer.getTotalSize() }}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={() => hover(null)}
          onClick={onClick}
          onPointerOver={onPointerOver}
          onPointerLeave={() => hover(null)}
        >
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <GridRow
                key={key}
                sheet={sheet}
                columns={columns}
                template={template}
                row={row}
                index={index}
                start={start - headHeight}
                active={index === active.row ? active.column : null}
                measure={virtualizer.measureElement}
                {...rowLight(sheet.target(row), pointed)}
              />
            )
          })}
        </tbody>
      </table>
      {rows.length === 0 && !busy && <div className="table-empty">{empty}</div>}
    </div>
  )
}

function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined
  const row = target.closest('[data-index]')
  const cell = target.closest('[data-column]')
  if (!(row instanceof HTMLElement) || !(cell instanceof HTMLElement)) return undefined
  return { row: Number(row.dataset.index), column: Number(cell.dataset.column) }
}
