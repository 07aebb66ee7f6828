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

/** Where plates stand in the window: so many of them, from all over the map. */
export function plateCentres(
  { elements, zoom, pan, box }: Picture,
  count = elements.length,
): readonly { readonly x: number; readonly y: number }[] {
  const plates = elements.filter(({ classes }) => classes.split(' ').includes('plate'))
  const every = Math.max(1, Math.floor(plates.length / count))
  return plates
    .filter((_, index) => index % every === 0)
    .slice(0, count)
    .flatMap(({ position }) =>
      position ? [{ x: box.x + position.x * zoom + pan.x, y: box.y + position.y * zoom + pan.y }] : [],
    )
}
