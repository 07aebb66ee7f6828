// What cytoscape's own types do not tell of its renderer, as far as we speak to it.
import type { Collection, SingularElementReturnValue } from 'cytoscape'
import type { Pen } from '@/drawing/Pen'

interface Renderer {
  /** What it knows of the fingers on it. */
  readonly touchData?: { cxt: boolean }
  /** Whether it keeps paths for the next frame; else it tells each anew. */
  pathsEnabled: boolean
  recalculateRenderedStyle(elements: Collection, kept: boolean): void
  /** From the lowest to the topmost. */
  getCachedZSortedEles(anew: boolean): readonly SingularElementReturnValue[]
  drawElement(pen: Pen, element: SingularElementReturnValue): void
}

declare module 'cytoscape' {
  interface Core {
    renderer(): Renderer
  }
}
