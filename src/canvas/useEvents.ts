// Gestures on the canvas → callbacks. Ids of marks go out, never elements.
import type { Core, EventObject } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Point } from '@/core/layout/geometry'

declare module 'cytoscape' {
  interface Core {
    /** There since 3.24, but missing in the library’s own types. */
    multiClickDebounceTime(milliseconds: number): void
  }
}

export interface CanvasEvents {
  /** `null`: the empty ground. */
  readonly onTap: (id: string | null) => void
  /** Or a finger that rests on it: after one tap, a sheet may lie where the second would fall. */
  readonly onDoubleTap: (id: string) => unknown
  readonly onHover: (id: string | null) => void
  readonly onMoved: (id: string, place: Point) => void
  /** The person moved the camera. */
  readonly onCamera: () => void
}

/** Milliseconds, as operating systems have it; cytoscape’s 250 is lost on slow hands and busy machines. */
const DOUBLE_CLICK = 500

export function useEvents(cy: Core | null, events: CanvasEvents): void {
  const latest = useRef(events)
  latest.current = events
  useEffect(() => {
    if (!cy) return
    const container = cy.container()
    const cursor = (shape: string) => {
      if (container) container.style.cursor = shape
    }
    const idOf = ({ target }: EventObject): string | null => (target === cy ? null : target.id())
    // A finger that rested is no tap when it is lifted.
    let rested = false
    const begin = () => {
      rested = false
    }
    const rest = (event: EventObject) => {
      if (!isTouch(event)) return
      rested = true
      fold(idOf(event))
    }
    // Two quick taps in different places are no double tap, though cytoscape counts them as one.
    let [last, before]: (string | null)[] = [null, null]
    const tap = (event: EventObject) => {
      before = last ?? null
      last = idOf(event)
      if (!rested) latest.current.onTap(last)
    }
    const fold = (id: string | null) => {
      // A third tap begins anew.
      last = null
      if (id !== null) latest.current.onDoubleTap(id)
    }
    const doubleTap = (event: EventObject) => {
      const id = idOf(event)
      if (id === before) fold(id)
    }
    const over = (event: EventObject) => {
      cursor(event.target.isNode() ? 'grab' : 'pointer')
      latest.current.onHover(idOf(event))
    }
    const out = () => {
      cursor('default')
      latest.current.onHover(null)
    }
    const grab = () => cursor('grabbing')
    const dragged = (event: EventObject) => {
      cursor('grab')
      const { x, y } = event.target.position()
      latest.current.onMoved(event.target.id(), { x: Math.round(x), y: Math.round(y) })
    }
    const camera = () => latest.current.onCamera()
    cy.multiClickDebounceTime(DOUBLE_CLICK)
    cy.on('tapstart', begin)
    cy.on('taphold', 'node', rest)
    cy.on('tap', tap)
    cy.on('dbltap', 'node', doubleTap)
    cy.on('mouseover', 'node, edge', over)
    cy.on('mouseout', 'node, edge', out)
    cy.on('grab', 'node', grab)
    cy.on('free', 'node', out)
    cy.on('dragfree', 'node', dragged)
    cy.on('dragpan scrollzoom pinchzoom', camera)
    return () => {
      cy.off('tapstart', begin)
      cy.off('taphold', 'node', rest)
      cy.off('tap', tap)
      cy.off('dbltap', 'node', doubleTap)
      cy.off('mouseover', 'node, edge', over)
      cy.off('mouseout', 'node, edge', out)
      cy.off('grab', 'node', grab)
      cy.off('free', 'node', out)
      cy.off('dragfree', 'node', dragged)
      cy.off('dragpan scrollzoom pinchzoom', camera)
    }
  }, [cy])
}

/** A button of a mouse that is held down is about to drag. */
function isTouch({ originalEvent }: EventObject): boolean {
  return originalEvent.type.startsWith('touch')
}
