// Lines that would run through a plate that is not their end get a bend around it; lines between the same two get apart.
import {
  type Bend,
  type Box,
  boxAround,
  chainMeets,
  controlPoint,
  drawnLine,
  overlap,
  type Point,
  STRAIGHT,
  segmentsCross,
} from './geometry'
import { wayAround } from './wayAround'

export interface Link {
  readonly id: string
  readonly a: string
  readonly b: string
}

/** Room kept between a line and a foreign plate. */
const ROOM = 7
/** Between two lines of the same pair, at their middle. */
const APART = 34
/** Beyond this many pairs of line and plate nothing is bent: the picture is too dense to follow one line anyway. */
const MOST_PAIRS = 9_000
/** Looks at a plate beyond which lines stay straight: an upper bound for the time of one call, the same on every machine. */
const MOST_LOOKS = 900_000

/** The bend of every line, by its id; straight where that is free, else the smallest detour that is. */
export function routeLines(
  boxes: ReadonlyMap<string, Box>,
  links: readonly Link[],
): ReadonlyMap<string, Bend> {
  const result = new Map<string, Bend>()
  const tooMany = boxes.size * links.length > MOST_PAIRS
  const all = [...boxes]
  const budget = { looks: MOST_LOOKS }
  for (const group of samePair(links)) {
    group.forEach((link, index) => {
      const from = boxes.get(link.a)
      const to = boxes.get(link.b)
      if (!from || !to) return
      // The same side of the pair, whichever way the line is drawn.
      const way = link.a < link.b ? 1 : -1
      const offset = way * APART * (index - (group.length - 1) / 2)
      const others = tooMany ? [] : all.filter(([id]) => id !== link.a && id !== link.b).map(([, box]) => box)
      result.set(link.id, bendFor(from, to, offset, others, budget))
    })
  }
  return result
}

function samePair(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const key = link.a < link.b ? `${link.a} ${link.b}` : `${link.b} ${link.a}`
    const group = groups.get(key)
    if (group) group.push(link)
    else groups.set(key, [link])
  }
  return [...groups.values()]
}

const WEIGHTS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]

function bendFor(
  from: Box,
  to: Box,
  offset: number,
  others: readonly Box[],
  budget: { looks: number },
): Bend {
  const first: Bend = offset === 0 ? STRAIGHT : { weight: 0.5, distance: offset }
  const reach = Math.hypot(to.x - from.x, to.y - from.y)
  const inReach = others.filter((box) => near(box, from, to, reach))
  const free = (bend: Bend, room: number) => {
    // A control point on a plate gives no direction to leave it by, and cytoscape then draws nothing.
    const control = controlPoint(from, to, bend)
    if (bend.distance !== 0 && (onBox(control, from) || onBox(control, to))) return false
    budget.looks -= inReach.length
    const chain = drawnLine(from, to, bend)
    // Most plates are nowhere near this one line: they are told apart by its bounds, which costs far less than its pieces.
    const around = boxAround(chain)
    return !inReach.some((box) => overlap(around, box, room + 1) && chainMeets(chain, box, room))
  }
  if (inReach.length === 0 || free(first, ROOM)) return first
  if (budget.looks < 0) return first
  return detour(offset, reach, (bend) => free(bend, ROOM)) ?? wayAround(from, to, others) ?? first
}

/** The smallest one that is free, tried on both sides alike. */
function detour(offset: number, reach: number, free: (bend: Bend) => boolean): Bend | undefined {
  for (let by = 12; by <= Math.max(90, reach * 0.6); by += 6) {
    for (const weight of WEIGHTS) {
      for (const distance of [offset + by, offset - by]) {
        if (free({ weight, distance })) return { weight, distance }
      }
    }
  }
  return undefined
}

function onBox(point: Point, box: Box): boolean {
  return Math.abs(point.x - box.x) < box.width / 2 + 8 && Math.abs(point.y - box.y) < box.height / 2 + 8
}

function near(box: Box, from: Point, to: Point, reach: number): boolean {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return Math.hypot(box.x - middle.x, box.y - middle.y) < reach * 1.2 + box.width
}

/** How many pairs of lines cross, lines that share an end left out. */
export function countCrossings(
  boxes: ReadonlyMap<string, Box>,
  links: readonly Link[],
  bends: ReadonlyMap<string, Bend>,
): number {
  const drawn = links.flatMap((link) => {
    const from = boxes.get(link.a)
    const to = boxes.get(link.b)
    return from && to ? [{ link, chain: drawnLine(from, to, bends.get(link.id) ?? STRAIGHT) }] : []
  })
  let count = 0
  drawn.forEach((one, index) => {
    for (const other of drawn.slice(index + 1)) {
      const shared = [one.link.a, one.link.b].some((id) => id === other.link.a || id === other.link.b)
      if (!shared && chainsCross(one.chain, other.chain)) count += 1
    }
  })
  return count
}

function chainsCross(one: readonly Point[], other: readonly Point[]): boolean {
  return one.some((b, i) => {
    const a = one[i - 1]
    if (!a) return false
    return other.some((d, j) => {
      const c = other[j - 1]
      return c !== undefined && segmentsCross(a, b, c, d)
    })
  })
}
