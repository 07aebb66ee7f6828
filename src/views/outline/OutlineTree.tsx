// The tree: one tab stop, arrows and letters lead through it, and only the rows in sight are in the page.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { inLanguage } from '@/core/model/text'
import { sameTarget, targetKey } from '@/core/ties/target'
import { useLanguage, useMessages } from '@/i18n/language'
import { useOutlineWords } from '@/i18n/late/outline'
import { type Pointed, type RowLight, rowLight } from '@/marks/rowLight'
import { litBy } from '@/state/derived'
import { hover, select } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { commandOf } from '@/ui/keyTable'
import { OUTLINE_KEYS } from './keys'
import { OutlineRow } from './OutlineRow'
import { type Row, wayTo } from './tree'
import { moveBy, rowNamed } from './treeKeys'
import type { OpenTree } from './useTree'

const ESTIMATED_ROW = 34
/** At the foot, what buttons and notes may lie over, in pixels; as much is left free below the last row. */
const COVERED = 60
/** Letters that come closer together than this are one beginning, in milliseconds. */
const TYPING = 1000

export function OutlineTree({ tree, rows, open, close }: Omit<OpenTree, 'turnAll'>) {
  const text = useOutlineWords()
  const { vocabulary } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const scroller = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const [activeKey, setActiveKey] = useState(rows[0]?.key ?? '')
  const movedByKey = useRef(false)
  const typing = useRef({ letters: '', at: 0 })

  const selection = useApp((state) => state.pointing.selection)
  const hovered = useApp((state) => state.pointing.hover)
  const litBySelection = useApp((state) => litBy(state, 'selection'))
  const litByHover = useApp((state) => litBy(state, 'hover'))
  const pointed = { selection, hover: hovered, litBySelection, litByHover }

  const active = Math.max(0, indexOf(rows, activeKey))
  // With another function the places of all rows are reckoned anew.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_ROW,
    getItemKey: keyOf,
    overscan: 8,
    scrollPaddingEnd: COVERED,
    // The row with the focus stays in the page, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])]
        .filter((at) => at < rows.length)
        .sort((a, b) => a - b),
  })

  useLayoutEffect(() => {
    if (!movedByKey.current) return
    movedByKey.current = false
    virtualizer.scrollToIndex(active)
    const row = scroller.current?.querySelector(`[data-index="${active}"]`)
    if (row instanceof HTMLElement) row.focus({ preventScroll: true })
  }, [active, virtualizer])

  // What is selected elsewhere is opened, and brought into sight.
  const selected = selection ? targetKey(selection) : ''
  const [sought, setSought] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is followed; one that was made here is in sight
  useEffect(() => {
    const now = rows[active]
    if (!selection || (now && sameTarget(now.target, selection))) return
    const way = wayTo(graph, tree, selection)
    if (!way) return
    open(way.open)
    setActiveKey(way.key)
    setSought(way.key)
  }, [selected])
  const soughtAt = sought === null ? -1 : indexOf(rows, sought)
  useEffect(() => {
    if (soughtAt < 0) return
    virtualizer.scrollToIndex(soughtAt, { align: 'center' })
    setSought(null)
  }, [soughtAt, virtualizer])

  // A line stands under both of its ends; selected is the row where one is, or else the first.
  const selectedAt =
    selection === null
      ? -1
      : sameTarget(rows[active]?.target ?? null, selection)
        ? active
        : rows.findIndex(({ target }) => sameTarget(target, selection))

  const nameOf = ({ item }: Row): string => {
    switch (item.type) {
      case 'family':
        return vocabulary.family[item.family]
      case 'institution':
        return inLanguage(item.actor.short, language).text
      default:
        return ''
    }
  }
  const goTo = (index: number) => {
    const row = rows[index]
    if (!row) return
    movedByKey.current = true
    setActiveKey(row.key)
    hover(row.target)
  }
  const typed = (letter: string, time: number) => {
    const { letters, at } = typing.current
    const beginning = time - at < TYPING ? letters + letter : letter
    typing.current = { letters: beginning, at: time }
    // One letter again and again goes through the names that begin with it.
    const again = [...beginning].every((one) => one === letter)
    const found = rowNamed(again ? letter : beginning, rows, active, nameOf)
    if (found !== undefined) goTo(found)
  }
  const toggle = ({ key, isOpen }: Row) => (isOpen ? close(key) : open([key]))
  const choose = (row: Row) => {
    if (row.target) select(row.target)
    else toggle(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(OUTLINE_KEYS, event)
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
    const move = moveBy(event, rows, active, Math.max(1, endIndex - startIndex - 2))
    const row = rows[active]
    // Within a name a space is a letter.
    const isTyping = event.key === ' ' && event.timeStamp - typing.current.at < TYPING
    if (move && 'to' in move) goTo(move.to)
    else if (move && 'open' in move) open(move.open)
    else if (move) close(move.close)
    else if (row && !isTyping && command === 'choose') choose(row)
    else if (command === 'clear') select(null)
    else if (isTyping || command === 'name') typed(event.key, event.timeStamp)
    else return
    // Letters are shortcuts elsewhere.
    event.preventDefault()
    event.stopPropagation()
  }
  const onPointerOver = (event: SyntheticEvent) => {
    const row = rowAt(event, rows)
    if (row && !virtualizer.isScrolling) hover(row.target)
  }
  const onClick = (event: SyntheticEvent) => {
    const row = rowAt(event, rows)
    if (!row || window.getSelection()?.isCollapsed === false) return
    setActiveKey(row.key)
    if (event.target instanceof Element && event.target.closest('.outline-turn')) toggle(row)
    else choose(row)
  }
  return (
    <div className="outline-scroll" ref={scroller}>
      <p className="visually-hidden" id={helpId}>
        {text.help}
      </p>
      <div
        role="tree"
        className="outline-tree"
        aria-label={text.label}
        aria-describedby={helpId}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const row = rowAt(event, rows)
          if (row) setActiveKey(row.key)
          hover(row?.target ?? null)
        }}
        onBlur={() => hover(null)}
        onPointerOver={onPointerOver}
        onPointerLeave={() => hover(null)}
        onClick={onClick}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index]
          return (
            row && (
              <OutlineRow
                key={key}
                row={row}
                index={index}
                start={start}
                isActive={index === active}
                measure={virtualizer.measureElement}
                {...lightOf(row.target, pointed, index === selectedAt)}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

function indexOf(rows: readonly Row[], key: string): number {
  return rows.findIndex((row) => row.key === key)
}

function rowAt({ target }: SyntheticEvent, rows: readonly Row[]): Row | undefined {
  const element = target instanceof Element ? target.closest('[data-index]') : null
  return element ? rows[Number(element.getAttribute('data-index'))] : undefined
}

function lightOf(target: Row['target'], pointed: Pointed, isSelected: boolean): RowLight {
  if (!target) return { selected: false, near: false, hovered: false }
  const light = rowLight(target, pointed)
  return { ...light, selected: isSelected, near: light.near || (light.selected && !isSelected) }
}
