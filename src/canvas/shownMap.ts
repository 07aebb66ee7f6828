// The map that is on the screen, for whoever makes a picture of it: what it draws, and where its camera stands.
import type { Core } from 'cytoscape'
import type { Box, Size } from '@/core/layout/geometry'
import type { View } from './camera'
import type { Emphasis, Scene } from './scene'

interface Drawing {
  readonly scene: Scene
  readonly emphasis: Emphasis
  /** The whole of it. */
  readonly bounds: Box
}

interface ShownMap extends Drawing, View {
  readonly screen: Size
}

let shown: (() => ShownMap) | null = null

/** Gives the way to take it back, for an effect. */
export function showMap(cy: Core, drawing: Drawing): () => void {
  const now = () => ({
    ...drawing,
    zoom: cy.zoom(),
    pan: { ...cy.pan() },
    screen: { width: cy.width(), height: cy.height() },
  })
  shown = now
  return () => {
    if (shown === now) shown = null
  }
}

/** `null` while another view is on. */
export function shownMap(): ShownMap | null {
  return shown?.() ?? null
}
