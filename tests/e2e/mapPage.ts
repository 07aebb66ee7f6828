// The map in the browser, for tests: opening it, and reading what cytoscape laid out through its registry on the container.
import { expect, type Page } from '@playwright/test'

interface Rect {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface MapGeometry {
  readonly plates: readonly (Rect & { readonly id: string; readonly label: Rect })[]
  readonly lines: readonly {
    readonly id: string
    readonly ends: readonly string[]
    readonly points: readonly { readonly x: number; readonly y: number }[]
  }[]
  /** Size of the plates' letters on the screen, in CSS pixels. */
  readonly font: number
  readonly screen: { readonly width: number; readonly height: number }
}

export async function openMap(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`)
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0)
}

/** To another picture of the open map, as the browser's Back leads there: without loading the page anew. */
export async function follow(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, `/${search}`)
}

/** In pixels of the canvas. */
export async function mapGeometry(page: Page): Promise<MapGeometry> {
  // A string, because cytoscape's private registry has no type and ours do not reach into the page.
  const script = `(() => {
    const cy = document.querySelector('.map-canvas')._cyreg.cy
    const rect = ({ x1, y1, x2, y2 }) => ({ x1, y1, x2, y2 })
    const inside = { includeLabels: false, includeOverlays: false, includeUnderlays: false, includeOutlines: false }
    const plates = cy.nodes('.plate, .knot').map((node) => ({
      id: node.id(),
      ...rect(node.renderedBoundingBox(inside)),
      label: rect(node.renderedBoundingBox({ ...inside, includeNodes: false, includeMainLabels: true, includeLabels: true })),
    }))
    const zoom = cy.zoom(), pan = cy.pan()
    const lines = cy.edges().map((edge) => {
      const raw = edge._private.rscratch.allpts ?? []
      const corners = []
      for (let i = 0; i + 1 < raw.length; i += 2) corners.push({ x: raw[i] * zoom + pan.x, y: raw[i + 1] * zoom + pan.y })
      const curved = edge.hasClass('bent') && corners.length === 3
      const points = []
      for (let piece = 1; piece < corners.length; piece += curved ? 2 : 1) {
        for (let step = 0; step <= 40; step += 1) {
          const t = step / 40, s = 1 - t
          const [a, b, c] = curved ? corners : [corners[piece - 1], null, corners[piece]]
          points.push(curved
            ? { x: s * s * a.x + 2 * s * t * b.x + t * t * c.x, y: s * s * a.y + 2 * s * t * b.y + t * t * c.y }
            : { x: s * a.x + t * c.x, y: s * a.y + t * c.y })
        }
      }
      return { id: edge.id(), ends: [edge.source().id(), edge.target().id()], points }
    })
    const font = parseFloat(cy.nodes('.plate')[0].style('font-size')) * zoom
    return { plates, lines, font, screen: { width: cy.width(), height: cy.height() } }
  })()`
  // Away for a moment while another graph is arranged.
  await page.locator('.map-canvas').waitFor()
  return page.evaluate<MapGeometry>(script)
}

/** All that is written on the canvas; nothing where there is no map. */
export function writtenOnMap(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(
    `(document.querySelector('.map-canvas')?._cyreg.cy.elements().map((one) => one.style('label') ?? '') ?? [])`,
  )
}

/** Where the middle of a plate stands in the window. */
export async function centreOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { plates } = await mapGeometry(page)
  const plate = plates.find((one) => one.id === id)
  const canvas = await page.locator('.map-canvas').boundingBox()
  expect(plate, `a plate ${id}`).toBeDefined()
  if (!plate || !canvas) throw new Error(`No plate ${id}`)
  return { x: canvas.x + (plate.x1 + plate.x2) / 2, y: canvas.y + (plate.y1 + plate.y2) / 2 }
}

/** Resolves once a plate has stood where it stands for half a second: the camera has come, and the places with it. */
export async function standsStill(page: Page, id: string): Promise<void> {
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = JSON.stringify(await centreOf(page, id))
        return last === before
      },
      { intervals: [500] },
    )
    .toBe(true)
}

export async function classesOf(page: Page, id: string): Promise<readonly string[]> {
  // Not before the map is there, where another view was.
  await page.locator('.map-canvas').waitFor()
  return page.evaluate<readonly string[]>(
    `document.querySelector('.map-canvas')._cyreg.cy.getElementById(${JSON.stringify(id)}).classes()`,
  )
}

/** Ids of what stands out on the map, sorted: what the filter faded is not among them. */
export async function marksOf(
  page: Page,
): Promise<{ readonly institutions: readonly string[]; readonly lines: readonly string[] }> {
  await page.locator('.map-canvas').waitFor()
  return page.evaluate(`(() => {
    const cy = document.querySelector('.map-canvas')._cyreg.cy
    const idsOf = (selector) => cy.$(selector).not('.faded').map((one) => one.id()).sort()
    return { lines: idsOf('edge.tie, edge.arm'), institutions: idsOf('.plate') }
  })()`)
}
