// How ties are drawn on the map of countries: as arcs, and around the plates that an arc would run through. Pure.
import { type Box, chainMeets, drawnLine, type Point, STRAIGHT } from '@/core/layout/geometry'
import { type Link, routeLines } from '@/core/layout/routeLines'

/** Kept between an arc and a plate that is not its end. */
const ROOM = 2
/** How far an arc bends away, of its length. */
const BEND = 1 / 8

/** The way of each line from plate to plate, by its id. Lines to somebody who has no plate are left out. */
export function waysOfTies(
  plates: ReadonlyMap<string, Box>,
  lines: readonly Link[],
): ReadonlyMap<string, readonly Point[]> {
  const around = routeLines(plates, lines)
  return new Map(
    lines.flatMap(({ id, a, b }): readonly (readonly [string, readonly Point[]])[] => {
      const [from, to] = [plates.get(a), plates.get(b)]
      if (!from || !to) return []
      const others = [...plates].flatMap(([plate, box]) => (plate === a || plate === b ? [] : [box]))
      const free = (way: readonly Point[]) => !others.some((box) => chainMeets(way, box, ROOM))
      const distance = Math.hypot(to.x - from.x, to.y - from.y) * BEND
      const arc = [distance, -distance]
        .map((by) => drawnLine(from, to, { weight: 0.5, distance: by }))
        .find(free)
      return [[id, arc ?? drawnLine(from, to, around.get(id) ?? STRAIGHT)]]
    }),
  )
}
