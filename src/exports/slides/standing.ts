// Where plates stand on a slide: as on the map, stretched to the room there is, large where the step is about them, none over
// another, all in sight.
import type { Box, Point } from '@/core/layout/geometry'
import { spread } from '@/core/layout/spread'
import type { Area } from './room'
import { widthIn } from './typeWidth'

export interface Standing extends Point {
  readonly id: string
  readonly lines: readonly string[]
  /** Statements have smaller letters than institutions. */
  readonly sort: 'plate' | 'knot' | 'dot'
  readonly large: boolean
  /** Room for a ring. */
  readonly ring: number
}

export interface Stood {
  readonly box: Box
  readonly font: number
}

/** Sizes of type for what the step is about and for the rest, the best first; and the ground between plates. */
const SIZES = [
  [20, 11, 18],
  [18, 11, 16],
  [18, 10, 14],
  [18, 10, 10],
  [18, 9, 8],
  [16, 9, 10],
  [14, 9, 8],
  [12, 8, 8],
  [10, 8, 6],
  [9, 7, 5],
  [7, 6, 4],
  [5, 5, 3],
] as const
/** Where everything is alike nothing has to be larger than is calm. */
const LARGEST_OF_ALL = 14
const DOT = 6
const KNOT_SHARE = 0.86

/** By id. Where nothing fits the last try holds: all are in sight, some may touch. */
export function standOn(marks: readonly Standing[], area: Area): ReadonlyMap<string, Stood> {
  const alike = marks.every(({ large }) => large) || !marks.some(({ large }) => large)
  let last: ReadonlyMap<string, Stood> = new Map()
  for (const [large, small, gap] of SIZES) {
    const sizeOf = (mark: Standing) => {
      const size = alike ? Math.min(large, LARGEST_OF_ALL) : mark.large ? large : small
      return mark.sort === 'knot' ? size * KNOT_SHARE : size
    }
    const boxes = new Map(marks.map((mark) => [mark.id, { ...mark, ...sizeFor(mark, sizeOf(mark)) }]))
    const { places, free } = settle(stretched(boxes, area), gap, area)
    last = new Map(
      marks.flatMap((mark) => {
        const [box, place] = [boxes.get(mark.id), places.get(mark.id)]
        if (!box || !place) return []
        const ring = 2 * mark.ring
        const [width, height] = [box.width - ring, box.height - ring]
        return [[mark.id, { box: { ...place, width, height }, font: sizeOf(mark) }]]
      }),
    )
    if (free) return last
  }
  return last
}

function sizeFor(
  { lines, sort, ring }: Standing,
  font: number,
): { readonly width: number; readonly height: number } {
  if (sort === 'dot') return { width: DOT, height: DOT }
  const widest = Math.max(...lines.map((line) => widthIn('bold', font, line)))
  return {
    width: Math.max(3.2 * font, widest + font * 1.3) + 2 * ring,
    height: lines.length * font * 1.22 + font * (sort === 'knot' ? 0.6 : 0.95) + 2 * ring,
  }
}

/** Each axis for itself: a map that is upright is made wide. */
function stretched(boxes: ReadonlyMap<string, Box>, area: Area): ReadonlyMap<string, Box> {
  const all = [...boxes.values()]
  const along = (axis: 'x' | 'y', side: 'width' | 'height', from: number, room: number) => {
    const [least, most] = [Math.min(...all.map((b) => b[axis])), Math.max(...all.map((b) => b[axis]))]
    const [first, last] = [all.find((b) => b[axis] === least), all.find((b) => b[axis] === most)]
    const [start, end] = [from + (first?.[side] ?? 0) / 2, from + room - (last?.[side] ?? 0) / 2]
    return (value: number) =>
      most === least ? from + room / 2 : start + ((value - least) / (most - least)) * (end - start)
  }
  const x = along('x', 'width', area.left, area.width)
  const y = along('y', 'height', area.top, area.height)
  return new Map([...boxes].map(([id, box]) => [id, { ...box, x: x(box.x), y: y(box.y) }]))
}

const ROUNDS = 12

function settle(
  boxes: ReadonlyMap<string, Box>,
  gap: number,
  area: Area,
): { readonly places: ReadonlyMap<string, Point>; readonly free: boolean } {
  let now = boxes
  for (let round = 0; round < ROUNDS; round += 1) {
    const places = spread(now, gap)
    now = new Map([...now].map(([id, box]) => [id, { ...box, ...places.get(id) }]))
    const kept = new Map([...now].map(([id, box]) => [id, within(box, area)]))
    if ([...kept].every(([id, box]) => near(box, now.get(id)))) return { places: kept, free: !touching(kept) }
    now = kept
  }
  return { places: now, free: !touching(now) }
}

function within(box: Box, { left, top, width, height }: Area): Box {
  return {
    ...box,
    x: Math.min(Math.max(box.x, left + box.width / 2), left + width - box.width / 2),
    y: Math.min(Math.max(box.y, top + box.height / 2), top + height - box.height / 2),
  }
}

function near(one: Box, other: Box | undefined): boolean {
  return other !== undefined && Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5
}

/** Whether any two stand nearer than this. */
const TOUCH = 2

function touching(boxes: ReadonlyMap<string, Box>): boolean {
  const all = [...boxes.values()].sort((one, other) => one.x - one.width / 2 - (other.x - other.width / 2))
  return all.some((one, index) => {
    for (let next = index + 1; next < all.length; next += 1) {
      const other = all[next]
      if (!other || other.x - other.width / 2 > one.x + one.width / 2 + TOUCH) return false
      if (Math.abs(one.y - other.y) < (one.height + other.height) / 2 + TOUCH) return true
    }
    return false
  })
}
