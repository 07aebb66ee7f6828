// Boxes, lines and bends in the plane. y points down; a box is given by its centre. Units are the map's.

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** An upright rectangle around its centre. */
export interface Box extends Point, Size {}

export function overlap(one: Box, other: Box, gap = 0): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  )
}

/** Where the ray from a box's centre to a point leaves the box; the point itself where that lies inside. */
export function clip(box: Box, towards: Point): Point {
  const dx = towards.x - box.x
  const dy = towards.y - box.y
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  )
  return share >= 1 ? towards : { x: box.x + dx * share, y: box.y + dy * share }
}

/** Whether a segment touches a box widened by `margin` on every side (Liang and Barsky 1984). */
export function segmentMeets(from: Point, to: Point, box: Box, margin = 0): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const right = box.width / 2 + margin
  const below = box.height / 2 + margin
  // Most are wholly to one side, which is seen at once.
  if (Math.max(from.x, to.x) < box.x - right || Math.min(from.x, to.x) > box.x + right) return false
  if (Math.max(from.y, to.y) < box.y - below || Math.min(from.y, to.y) > box.y + below) return false
  let enter = 0
  let leave = 1
  for (const [step, room] of [
    [-dx, from.x - (box.x - right)],
    [dx, box.x + right - from.x],
    [-dy, from.y - (box.y - below)],
    [dy, box.y + below - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const share = room / step
    if (step < 0) enter = Math.max(enter, share)
    else leave = Math.min(leave, share)
    if (enter > leave) return false
  }
  return true
}

/** Whether two segments cross in their insides. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** How a line is bent: its control point stands at `weight` of the way between the centres, `distance` to the right of it. */
export interface Bend {
  readonly weight: number
  readonly distance: number
  /** Corners to go by instead, each given in the same way; then the line is a chain of straight pieces. */
  readonly via?: readonly { readonly weight: number; readonly distance: number }[]
}

export const STRAIGHT: Bend = { weight: 0.5, distance: 0 }

export function controlPoint(
  from: Point,
  to: Point,
  { weight, distance }: { readonly weight: number; readonly distance: number },
): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: from.x + (to.x - from.x) * weight - ((to.y - from.y) / length) * distance,
    y: from.y + (to.y - from.y) * weight + ((to.x - from.x) / length) * distance,
  }
}

const PIECES = 20

/** A line between two boxes as drawn, from edge to edge, as a chain of points. */
export function drawnLine(from: Box, to: Box, bend: Bend): readonly Point[] {
  if (bend.via && bend.via.length > 0) {
    const corners = bend.via.map((corner) => controlPoint(from, to, corner))
    return [clip(from, corners[0] ?? to), ...corners, clip(to, corners.at(-1) ?? from)]
  }
  if (bend.distance === 0) return [clip(from, to), clip(to, from)]
  const control = controlPoint(from, to, bend)
  const start = clip(from, control)
  const end = clip(to, control)
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES
    const s = 1 - t
    return {
      x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
      y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
    }
  })
}

/** The smallest box that holds all of some points, of which there is at least one. */
export function boxAround(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

/** Whether any piece of a chain of points touches a box widened by `margin`. */
export function chainMeets(chain: readonly Point[], box: Box, margin = 0): boolean {
  return chain.some((point, index) => {
    const before = chain[index - 1]
    return before !== undefined && segmentMeets(before, point, box, margin)
  })
}
