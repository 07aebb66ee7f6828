// The same arrangement with less ground between plates, so that a picture of one size has larger ones.
import type { Arranged, LayoutNode } from './arrangement'
import type { Box, Point } from './geometry'
import { spread } from './spread'

/** Of the ground between plates; a line must still be seen as a line. */
const LEAST = 20

/**
 * @param by from 0 to 1, along each axis: what becomes of distances, where plates have room for it
 * @param nodes all that has a place, in the size that it may have at most
 */
export function closer({ places, regions }: Arranged, nodes: readonly LayoutNode[], by: Point): Arranged {
  const boxes = new Map<string, Box>()
  for (const { id, width, height } of nodes) {
    const place = Object.hasOwn(places, id) ? places[id] : undefined
    if (place) boxes.set(id, { x: place.x * by.x, y: place.y * by.y, width, height })
  }
  return { places: Object.fromEntries(spread(boxes, LEAST)), regions }
}

/** Less than this, and plates beside each other would no longer stand in the order of their places. */
const CLOSEST = 0.4

/**
 * How much closer along each axis, so that the whole becomes as wide as a screen.
 *
 * @param by as for both axes together
 * @param aspect width of the screen by its height
 */
export function closerFor({ places }: Arranged, by: number, aspect: number): Point {
  const [width, height] = [extent(places, 'x'), extent(places, 'y')]
  if (width === 0 || height === 0) return { x: by, y: by }
  const wider = Math.sqrt((aspect * height) / width)
  const within = (value: number) => Math.min(1, Math.max(CLOSEST, value))
  return { x: within(by * wider), y: within(by / wider) }
}

function extent(places: Arranged['places'], axis: 'x' | 'y'): number {
  const all = Object.values(places).map((place) => place[axis])
  return all.length > 0 ? Math.max(...all) - Math.min(...all) : 0
}
