// Moves the camera: zoom, fit, pan, reveal. Glides, or jumps where less motion is wanted.
import type { Core } from 'cytoscape'
import { useMemo } from 'react'
import type { Box, Point } from '@/core/layout/geometry'
import { FARTHEST, fitting, framing, type Insets, NEAREST, revealing, type View } from './camera'
import { GLIDE_MS, prefersStillness } from './motion'

export interface CameraCommands {
  readonly zoomBy: (factor: number) => void
  readonly fit: (bounds: Box, how: 'glide' | 'jump') => void
  readonly panBy: (by: Point) => void
  readonly reveal: (box: Box) => void
  /** Fills the canvas with a part, and with what is around it as far as there is room. */
  readonly frame: (part: Box, around: Box) => void
  readonly resized: () => void
}

export function useCamera(cy: Core | null, insets: Insets): CameraCommands {
  return useMemo(() => {
    const screen = () => ({ width: cy?.width() ?? 0, height: cy?.height() ?? 0 })
    const go = (view: View, how: 'glide' | 'jump') => {
      if (!cy) return
      cy.stop()
      if (how === 'jump' || prefersStillness()) cy.viewport(view)
      else cy.animate({ ...view, duration: GLIDE_MS, easing: 'ease-in-out-cubic' })
    }
    const now = (): View => ({ zoom: cy?.zoom() ?? 1, pan: cy?.pan() ?? { x: 0, y: 0 } })
    return {
      zoomBy: (factor) => {
        const { zoom, pan } = now()
        const next = Math.min(NEAREST, Math.max(FARTHEST, zoom * factor))
        const { width, height } = screen()
        const keep = (at: number, middle: number) => middle - ((middle - at) / zoom) * next
        go({ zoom: next, pan: { x: keep(pan.x, width / 2), y: keep(pan.y, height / 2) } }, 'glide')
      },
      fit: (bounds, how) => go(fitting(bounds, screen(), uncovered(cy, insets)), how),
      panBy: (by) => {
        const { zoom, pan } = now()
        go({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } }, 'glide')
      },
      reveal: (box) => {
        const view = revealing(box, now(), screen(), uncovered(cy, insets))
        if (view) go(view, 'glide')
      },
      frame: (part, around) => go(framing(part, around, screen(), insets), 'glide'),
      resized: () => cy?.resize(),
    }
  }, [cy, insets])
}

const PROBE = 12

/** The insets, grown by panels that lie over the canvas: found by asking what is on top along its middle lines. */
function uncovered(cy: Core | null, insets: Insets): Insets {
  const container = cy?.container()
  if (!container) return insets
  const { left, top, width, height } = container.getBoundingClientRect()
  const stage = container.parentElement ?? container
  const covered = (x: number, y: number) => {
    const element = document.elementFromPoint(left + x, top + y)
    return element !== null && !stage.contains(element) && !stage.parentElement?.contains(element)
  }
  const run = (length: number, at: (step: number) => readonly [number, number]) => {
    let step = 1
    while (step < length && covered(...at(step))) step += PROBE
    return step === 1 || step >= length ? 0 : step
  }
  const below = run(height, (step) => [width / 2, height - step])
  return {
    ...insets,
    right: Math.max(insets.right, run(width, (step) => [width - step, height / 3]) + PROBE),
    // A sheet has buttons on its edge.
    bottom: Math.max(insets.bottom, below > 0 ? below + insets.bottom / 2 : 0),
    left: Math.max(insets.left, run(width, (step) => [step, height / 3]) + PROBE),
  }
}
