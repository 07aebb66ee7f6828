// Where plates stand on a slide: as on the map, stretched to the room there is, large where the step is about them, none over
// another, all in sight.
import type { Box, Point } from '@/core/layout/geometry'
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

/**
 * The best first: sizes of type for what the step is about and for the rest, the ground between plates, and what there is more
 * of it round large ones, so that lines between them are seen.
 */
const SIZES = [
  [20, 11, 14, 20],
  [20, 10, 12, 16],
  [18, 10, 12, 14],
  [18, 10, 10, 8],
  [18, 9, 8, 4],
  [16, 9, 10, 4],
  [14, 9, 8, 2],
  [12, 8, 8, 0],
  [10, 8, 6, 0],
  [9, 7, 5, 0],
  [7, 6, 4, 0],
  [5, 5, 3, 0],
] as const
/** Where everything is alike nothing is large, and lines are what there is to see. */
const ALIKE = [
  [16, 16, 20, 0],
  [15, 15, 16, 0],
  [14, 14, 14, 0],
  [14, 14, 10, 0],
  [13, 13, 9, 0],
  [12, 12, 8, 0],
  [11, 11, 7, 0],
  [10, 10, 6, 0],
  [9, 9, 5, 0],
  [7, 7, 4, 0],
  [5, 5, 3, 0],
] as const
const DOT = 6
const KNOT_SHARE = 0.86

/**
 * Ways to stand, by id, in which none is over another, the best first. Where nothing fits it is the last try alone: all are in
 * sight, some may touch.
 */
export function* waysToStand(marks: readonly Standing[], area: Area): Generator<ReadonlyMap<string, Stood>> {
  const alike = marks.every(({ large }) => large) || !marks.some(({ large }) => large)
  let last: ReadonlyMap<string, Stood> = new Map()
  let isNone = true
  for (const [large, small, gap, around] of alike ? ALIKE : SIZES) {
    const fontOf = (mark: Standing) => (mark.large ? large : small) * (mark.sort === 'knot' ? KNOT_SHARE : 1)
    const roomOf = (mark: Standing) => mark.ring + (mark.large ? around : 0)
    const boxes = new Map(
      marks.map((mark) => [mark.id, { ...mark, ...sizeFor(mark, fontOf(mark), roomOf(mark)) }]),
    )
    const { places, free } = settle(stretched(boxes, area), gap, area)
    last = new Map(
      marks.flatMap((mark) => {
        const [box, place] = [boxes.get(mark.id), places.get(mark.id)]
        if (!box || !place) return []
        const more = 2 * roomOf(mark)
        const [width, height] = [box.width - more, box.height - more]
        return [[mark.id, { box: { x: place.x, y: place.y, width, height }, font: fontOf(mark) }]]
      }),
    )
    if (!free) continue
    isNone = false
    yield last
  }
  if (isNone) yield last
}

function sizeFor(
  { lines, sort }: Standing,
  font: number,
  room: number,
): { readonly width: number; readonly height: number } {
  if (sort === 'dot') return { width: DOT + 2 * room, height: DOT + 2 * room }
  const widest = Math.max(...lines.map((line) => widthIn('bold', font, line)))
  return {
    width: Math.max(3.2 * font, widest + font * 1.3) + 2 * room,
    height: lines.length * font * 1.22 + font * (sort === 'knot' ? 0.6 : 0.95) + 2 * room,
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

/** Of pushing apart and back into the area. */
const ROUNDS = 500
/** More than these stay where the map has them: as dots, which may touch. */
const MANY = 150

function settle(
  boxes: ReadonlyMap<string, Box>,
  gap: number,
  area: Area,
): { readonly places: ReadonlyMap<string, Point>; readonly free: boolean } {
  if (boxes.size > MANY) {
    return { places: new Map([...boxes].map(([id, box]) => [id, within(box, area)])), free: true }
  }
  const all = [...boxes].map(([id, box]) => ({ id, ...box }))
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    all.forEach((one, index) => {
      for (const other of all.slice(index + 1)) if (pushApart(one, other, gap)) moved = true
    })
    if (!moved) break
    for (const one of all) Object.assign(one, within(one, area))
  }
  return { places: new Map(all.map(({ id, x, y }) => [id, { x, y }])), free: !touching(all) }
}

/** By the shorter way, each by half. */
function pushApart(one: Movable, other: Movable, gap: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const roomX = (one.width + other.width) / 2 + gap - Math.abs(dx)
  const roomY = (one.height + other.height) / 2 + gap - Math.abs(dy)
  if (roomX <= 0.01 || roomY <= 0.01) return false
  if (roomX < roomY) {
    const by = ((Math.sign(dx) || 1) * (roomX + 0.02)) / 2
    one.x -= by
    other.x += by
  } else {
    const by = ((Math.sign(dy) || 1) * (roomY + 0.02)) / 2
    one.y -= by
    other.y += by
  }
  return true
}

interface Movable {
  x: number
  y: number
  readonly width: number
  readonly height: number
}

function within(box: Box, { left, top, width, height }: Area): Box {
  return {
    ...box,
    x: Math.min(Math.max(box.x, left + box.width / 2), left + width - box.width / 2),
    y: Math.min(Math.max(box.y, top + box.height / 2), top + height - box.height / 2),
  }
}

/** Whether any two stand nearer than this. */
const TOUCH = 2

function touching(boxes: readonly Box[]): boolean {
  const all = [...boxes].sort((one, other) => one.x - one.width / 2 - (other.x - other.width / 2))
  return all.some((one, index) => {
    for (let next = index + 1; next < all.length; next += 1) {
      const other = all[next]
      if (!other || other.x - other.width / 2 > one.x + one.width / 2 + TOUCH) return false
      if (Math.abs(one.y - other.y) < (one.height + other.height) / 2 + TOUCH) return true
    }
    return false
  })
}
