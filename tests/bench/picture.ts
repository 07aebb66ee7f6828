// What the app has drawn, read from its live map, so that cytoscape alone can be given the very same to draw.
import type { Page } from '@playwright/test'

export interface Picture {
  readonly elements: readonly {
    readonly data: Readonly<Record<string, unknown>>
    /** Of nodes. */
    readonly position?: { readonly x: number; readonly y: number }
    readonly classes: string
  }[]
  readonly style: readonly unknown[]
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  /** Of the canvas, in the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export async function pictureOf(page: Page): Promise<Picture> {
  // A string, because cytoscape's private registry has no type and ours do not reach into the page.
  return page.evaluate<Picture>(`(() => {
    const container = document.querySelector('.map-canvas')
    const { cy } = container._cyreg
    const { x, y, width, height } = container.getBoundingClientRect()
    return {
      elements: cy.elements().map((element) => ({
        data: element.data(),
        ...(element.isNode() ? { position: { ...element.position() } } : {}),
        classes: element.classes().join(' '),
      })),
      style: cy.style().json(),
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
      box: { x, y, width, height },
    }
  })()`)
}
