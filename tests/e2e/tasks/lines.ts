// Where one line of the map can be pressed: off the plates, and as far from every other line as it goes.
import type { Page } from '@playwright/test'
import { mapGeometry } from '../mapPage'

interface Point {
  readonly x: number
  readonly y: number
}

export async function pointOnLine(page: Page, id: string): Promise<Point> {
  const { lines, plates } = await mapGeometry(page)
  const line = lines.find((one) => one.id === id)
  const others = lines.filter((one) => one.id !== id).flatMap(({ points }) => points)
  const room = ({ x, y }: Point) => Math.min(...others.map((other) => Math.hypot(other.x - x, other.y - y)))
  const free = (line?.points ?? []).filter(
    ({ x, y }) => !plates.some(({ x1, x2, y1, y2 }) => x > x1 - 2 && x < x2 + 2 && y > y1 - 2 && y < y2 + 2),
  )
  const [best] = free.toSorted((a, b) => room(b) - room(a))
  const canvas = await page.locator('.map-canvas').boundingBox()
  if (!best || !canvas) throw new Error(`No line ${id} to press`)
  return { x: canvas.x + best.x, y: canvas.y + best.y }
}
