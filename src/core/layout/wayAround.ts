// A way between two plates around all others: the shortest over the corners of the plates (a visibility graph).
import { type Bend, type Box, clip, type Point, segmentMeets } from './geometry'

/** Corners stand this far off their plates, and the way keeps at least `ROOM` from them. */
const OFF = 7
const ROOM = 3
/** Beyond this many plates the search costs more than it shows. */
const MOST_PLATES = 80

/** `undefined` where there is no way, or too many plates to look for one. */
export function wayAround(from: Box, to: Box, others: readonly Box[]): Bend | undefined {
  if (others.length > MOST_PLATES) return undefined
  const corners = others.flatMap(cornersOf).filter((corner) => !others.some((box) => inside(corner, box)))
  const stops: readonly Point[] = [from, to, ...corners]
  const free = (one: Point, other: Point) => !others.some((box) => segmentMeets(one, other, box, ROOM))
  const length = stops.map(() => Number.POSITIVE_INFINITY)
  const before = stops.map(() => -1)
  const done = new Set<number>()
  length[0] = 0
  for (;;) {
    let at = -1
    stops.forEach((_, index) => {
      const shorter = at < 0 || (length[index] ?? 0) < (length[at] ?? 0)
      if (!done.has(index) && Number.isFinite(length[index]) && shorter) at = index
    })
    const here = stops[at]
    if (!here) return undefined
    if (at === 1) break
    done.add(at)
    stops.forEach((there, index) => {
      if (done.has(index)) return
      const start = at === 0 ? clip(from, there) : here
      const end = index === 1 ? clip(to, here) : there
      // A turn costs a little, so that of two equal ways the calmer one is taken.
      const through = (length[at] ?? 0) + Math.hypot(here.x - there.x, here.y - there.y) + 12
      if (through < (length[index] ?? 0) && free(start, end)) {
        length[index] = through
        before[index] = at
      }
    })
  }
  const via: Point[] = []
  for (let at = before[1] ?? 0; at > 1; at = before[at] ?? 0) {
    const stop = stops[at]
    if (stop) via.unshift(stop)
  }
  const [first] = via
  return first && { ...relative(from, to, first), via: via.map((corner) => relative(from, to, corner)) }
}

function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  const [dx, dy] = [width / 2 + OFF, height / 2 + OFF]
  return [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y - dy },
    { x: x - dx, y: y + dy },
    { x: x + dx, y: y + dy },
  ]
}

function inside(point: Point, box: Box): boolean {
  return (
    Math.abs(point.x - box.x) <= box.width / 2 + ROOM && Math.abs(point.y - box.y) <= box.height / 2 + ROOM
  )
}

/** The reverse of `controlPoint`. */
function relative(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [px, py] = [point.x - from.x, point.y - from.y]
  return { weight: (px * dx + py * dy) / length ** 2, distance: (py * dx - px * dy) / length }
}
