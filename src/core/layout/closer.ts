// The same arrangement with less ground between plates, so that a picture of one size has larger ones.
import type { Arranged, LayoutNode } from './arrangement'
import type { Box } from './geometry'
import { spread } from './spread'

/** Of the ground between plates; a line must still be seen as a line. */
const LEAST = 20

/**
 * @param by from 0 to 1: what becomes of distances, where plates have room for it
 * @param nodes all that has a place, in the size that it may have at most
 */
export function closer({ places, regions }: Arranged, nodes: readonly LayoutNode[], by: number): Arranged {
  const boxes = new Map<string, Box>()
  for (const { id, width, height } of nodes) {
    const place = Object.hasOwn(places, id) ? places[id] : undefined
    if (place) boxes.set(id, { x: place.x * by, y: place.y * by, width, height })
  }
  return { places: Object.fromEntries(spread(boxes, LEAST)), regions }
}
