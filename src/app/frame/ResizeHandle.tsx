// The edge of the reader: drag it, or use the arrow keys. Kept for the next visit.
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { setPreferences } from '@/state/store'
import { useApp } from '@/state/useApp'
import { commandOf } from '@/ui/keyTable'
import { EDGE_KEYS } from './edgeKeys'
import './resizeHandle.css'

const MIN = 280
const MAX = 640
const FIRST = 352
const STEP = 24

export function ResizeHandle({ label }: { readonly label: string }) {
  const handle = useRef<HTMLDivElement>(null)
  const wanted = useApp((state) => state.preferences.readerWidth) ?? FIRST
  const [width, setWidth] = useState(FIRST)

  useLayoutEffect(() => {
    panelOf(handle)?.parentElement?.style.setProperty('--reader-width', `${wanted}px`)
    setWidth(widthOf(panelOf(handle)) ?? wanted)
  }, [wanted])

  const resize = (next: number) => {
    const frame = panelOf(handle)?.parentElement
    const asked = Math.round(Math.min(MAX, Math.max(MIN, next)))
    frame?.style.setProperty('--reader-width', `${asked}px`)
    // The view keeps its share of the window (frame.css): what is wider than that would be a way back without effect.
    const readerWidth = widthOf(panelOf(handle)) ?? asked
    setWidth(readerWidth)
    setPreferences({ readerWidth })
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    const edges = panelOf(handle)?.getBoundingClientRect()
    if (edges) resize(edges.right - event.clientX)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!commandOf(EDGE_KEYS, event)) return
    const change = event.key === 'ArrowLeft' ? STEP : -STEP
    event.preventDefault()
    resize((widthOf(panelOf(handle)) ?? width) + change)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator with a value is ARIA's window splitter; <hr> is not.
    <div
      ref={handle}
      className="resize-handle"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={MIN}
      aria-valuemax={MAX}
      aria-valuenow={width}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onFocus={() => setWidth(widthOf(panelOf(handle)) ?? width)}
    />
  )
}

function panelOf({ current }: RefObject<HTMLElement | null>): HTMLElement | null {
  return current?.parentElement ?? null
}

/** As laid out; nothing while it is closed. */
function widthOf(panel: HTMLElement | null): number | undefined {
  return panel && panel.offsetWidth > 0 ? panel.offsetWidth : undefined
}
