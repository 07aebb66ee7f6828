// How a connector goes from one plate to another: from which of its four sides to which, straight or with corners, so that it
// runs through no other plate where there is such a way.
import { type Box, chainMeets, type Point, segmentsCross } from '@/core/layout/geometry'

/** In the order in which the format numbers the sides of a rectangle. */
export const SIDES = ['top', 'left', 'bottom', 'right'] as const
export type Side = (typeof SIDES)[number]

export interface Route {
  readonly from: Side
  readonly to: Side
  /** `bent`: out of one side, across, into the opposite one; `corner`: one corner. */
  readonly shape: 'straight' | 'bent' | 'corner'
  /** Of a bent one: at which share of the way it goes across. */
  readonly at: number
  /** From side to side, with its corners. */
  readonly points: readonly Point[]
}

interface Ends {
  readonly from: Box
  readonly to: Box
}

const OUT: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  left: { x: -1, y: 0 },
  bottom: { x: 0, y: 1 },
  right: { x: 1, y: 0 },
}

/** Between a line and a plate that is not its end. */
const ROOM = 3
/** What a plate in the way costs, a line along another, a crossing, a corner, in points of length. */
const [THROUGH, ALONG, CROSSING, CORNER] = [2000, 700, 60, 150]
/** Leaving at a slant looks less like leaving than going straight out. */
const SLANT = 70
const ACROSS = [0.5, 0.3, 0.7, 0.15, 0.85]

/**
 * @param others plates that are no end of it
 * @param before lines that are there already
 */
export function routeOf({ from, to }: Ends, others: readonly Box[], before: readonly Route[]): Route {
  const cost = (route: Route) =>
    length(route.points) +
    slant(route) * SLANT +
    (route.points.length - 2) * CORNER +
    through(route, others) * THROUGH +
    before.filter((one) => isAlong(one, route)).length * ALONG +
    before.filter((one) => cross(one, route)).length * CROSSING
  const straight = cheapest(straightWays(from, to), cost)
  // Corners are for where no straight one is free.
  if (straight && cost(straight) < THROUGH) return straight
  const best = cheapest([...(straight ? [straight] : []), ...corneredWays(from, to)], cost)
  return best ?? along(from, to, 'right', 'left')
}

function sideOf({ x, y, width, height }: Box, side: Side): Point {
  return { x: x + (OUT[side].x * width) / 2, y: y + (OUT[side].y * height) / 2 }
}

/** Through how many plates it runs that are no end of it. */
export function through({ points }: Route, others: readonly Box[]): number {
  return others.filter((box) => chainMeets(points, box, ROOM)).length
}

/** Of the middle of its way. */
export function middleOf({ points }: Route): Point {
  let left = length(points) / 2
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (!before) continue
    const piece = distance(before, point)
    if (piece >= left && piece > 0) {
      const share = left / piece
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share }
    }
    left -= piece
  }
  return points[0] ?? { x: 0, y: 0 }
}

function along(from: Box, to: Box, side: Side, other: Side): Route {
  return {
    from: side,
    to: other,
    shape: 'straight',
    at: 0.5,
    points: [sideOf(from, side), sideOf(to, other)],
  }
}

/** Those that leave both plates outwards. */
function straightWays(from: Box, to: Box): readonly Route[] {
  return pairs()
    .map(([side, other]) => along(from, to, side, other))
    .filter((route) => {
      const [a, b] = route.points
      return a && b && ahead(a, b, route.from) > 0 && ahead(b, a, route.to) > 0
    })
}

function corneredWays(from: Box, to: Box): readonly Route[] {
  return pairs().flatMap(([side, other]): readonly Route[] => {
    const [a, b] = [sideOf(from, side), sideOf(to, other)]
    if (ahead(a, b, side) <= 0 || ahead(b, a, other) <= 0) return []
    const way = { from: side, to: other }
    const level = OUT[side].y === 0
    if (level !== (OUT[other].y === 0)) {
      const corner = level ? { x: b.x, y: a.y } : { x: a.x, y: b.y }
      return [{ ...way, shape: 'corner', at: 0.5, points: [a, corner, b] }]
    }
    if (side === other) return []
    return ACROSS.map((at): Route => {
      const [x, y] = [a.x + (b.x - a.x) * at, a.y + (b.y - a.y) * at]
      const corners = level
        ? [
            { x, y: a.y },
            { x, y: b.y },
          ]
        : [
            { x: a.x, y },
            { x: b.x, y },
          ]
      return { ...way, shape: 'bent', at, points: [a, ...corners, b] }
    })
  })
}

function pairs(): readonly (readonly [Side, Side])[] {
  return SIDES.flatMap((side) => SIDES.map((other) => [side, other] as const))
}

function cheapest(routes: readonly Route[], cost: (route: Route) => number): Route | undefined {
  let best: Route | undefined
  let least = Number.POSITIVE_INFINITY
  for (const route of routes) {
    const its = cost(route)
    if (its >= least) continue
    best = route
    least = its
  }
  return best
}

/** How far `to` lies in the direction in which one leaves by a side. */
function ahead(at: Point, to: Point, side: Side): number {
  return (to.x - at.x) * OUT[side].x + (to.y - at.y) * OUT[side].y
}

/** 0 where both ends are left straight out, up to 2. */
function slant({ from, to, shape, points }: Route): number {
  const [a, b] = points
  if (shape !== 'straight' || !a || !b) return 0
  const reach = distance(a, b) || 1
  return 2 - (ahead(a, b, from) + ahead(b, a, to)) / reach
}

/** Two lines with both ends in common lie one on the other. */
function isAlong(one: Route, other: Route): boolean {
  const ends = ({ points }: Route) =>
    [points[0], points.at(-1)].map((point) => `${point?.x.toFixed(1)} ${point?.y.toFixed(1)}`).sort()
  const [a, b] = [ends(one), ends(other)]
  return a[0] === b[0] && a[1] === b[1]
}

function cross(one: Route, other: Route): boolean {
  return one.points.some((b, i) => {
    const a = one.points[i - 1]
    if (!a) return false
    return other.points.some((d, j) => {
      const c = other.points[j - 1]
      return c !== undefined && segmentsCross(a, b, c, d)
    })
  })
}

function length(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1]
    return before ? sum + distance(before, point) : sum
  }, 0)
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}
