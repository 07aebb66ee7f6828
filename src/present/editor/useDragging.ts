// Moves a step by its grip: dragged among the others, or by the arrow keys. Escape gives a drag up.
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react'
import { edit } from '@/state/editing'

/** Near the edge of the panel, in pixels, and how far it then scrolls. */
const EDGE = 28
const STRIDE = 14

interface Drag {
  readonly step: string
  readonly from: number
  /** Before which step it would be put, from 0; the number of steps for the end. */
  readonly before: number
}

export interface Grip {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function useDragging(list: RefObject<HTMLElement | null>) {
  const [drag, setDrag] = useState<Drag | null>(null)
  useEffect(() => {
    if (!drag) return
    const key = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setDrag(null)
    }
    document.addEventListener('keydown', key, true)
    return () => document.removeEventListener('keydown', key, true)
  }, [drag])

  const grip = (step: string, index: number): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ step, from: index, before: index })
    },
    onPointerMove: ({ clientY }) => {
      if (!drag) return
      scrollAtEdge(list.current, clientY)
      setDrag({ ...drag, before: placeAt(list.current, clientY) })
    },
    onPointerUp: () => {
      if (!drag) return
      setDrag(null)
      edit({ type: 'step/move', step, to: landing(drag) })
    },
    onPointerCancel: () => setDrag(null),
    onKeyDown: (event) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      if (by === 0) return
      event.preventDefault()
      edit({ type: 'step/move', step, to: index + by })
    },
  })
  const moves = drag !== null && landing(drag) !== drag.from
  return { dragged: drag?.step ?? null, before: moves ? drag.before : null, grip }
}

/** Without itself, those behind it are one place nearer. */
function landing({ from, before }: Drag): number {
  return before > from ? before - 1 : before
}

/** A list that is longer than the panel goes on under the pointer. */
function scrollAtEdge(list: HTMLElement | null, y: number): void {
  const panel = list?.closest('.editor-body')
  if (!panel) return
  const { top, bottom } = panel.getBoundingClientRect()
  if (y < top + EDGE) panel.scrollBy(0, -STRIDE)
  else if (y > bottom - EDGE) panel.scrollBy(0, STRIDE)
}

function placeAt(list: HTMLElement | null, y: number): number {
  const rows = [...(list?.querySelectorAll('.editor-row') ?? [])]
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect()
    return y < top + height / 2
  })
  return below === -1 ? rows.length : below
}
