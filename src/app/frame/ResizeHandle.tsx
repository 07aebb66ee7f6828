// The edge of the reader: drag it, or use the arrow keys. The view keeps at least 60 % of the width (frame.css).
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'

const MIN = 280
const MAX = 640
const FIRST = 352
const STEP = 24

export function ResizeHandle({ label }: { readonly label: string }) {
  const handle = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(FIRST)

  const resize = (wanted: number) => {
    const next = Math.round(Math.min(MAX, Math.max(MIN, wanted)))
    setWidth(next)
    handle.current?.parentElement?.parentElement?.style.setProperty('--reader-width', `${next}px`)
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    const panel = handle.current?.parentElement?.getBoundingClientRect()
    if (panel) resize(panel.right - event.clientX)
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const change = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0
    if (change === 0) return
    event.preventDefault()
    resize(width + change)
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
    />
  )
}
