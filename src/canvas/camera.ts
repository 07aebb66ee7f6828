// Where the camera stands: the arithmetic of fitting and revealing, apart from cytoscape so that it can be tested.
import type { Box, Point, Size } from '@/core/layout/geometry'
import { PLATE_FONT } from '@/core/layout/plate'

export interface View {
  readonly zoom: number
  /** Where the map's origin stands on the screen. */
  readonly pan: Point
}

/** Screen pixels that buttons cover at each side. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const NEAREST = 3
export const FARTHEST = 0.03
const LARGEST_FIT = 1.35
/** Of what a room looks at: names of 26 pixels. */
const LARGEST_FRAME = 2

export function boundsOf(boxes: readonly Box[]): Box {
  const [left, right] = [
    Math.min(...boxes.map((b) => b.x - b.width / 2)),
    Math.max(...boxes.map((b) => b.x + b.width / 2)),
  ]
  const [top, bottom] = [
    Math.min(...boxes.map((b) => b.y - b.height / 2)),
    Math.max(...boxes.map((b) => b.y + b.height / 2)),
  ]
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

/** So large that names are read from the last row: 20 pixels. */
const FROM_THE_LAST_ROW = 20 / PLATE_FONT
/** Narrower than this is nothing that a room looks at, in pixels. */
const NARROW = 900

/**
 * A part between the insets, with what belongs to it as far as names stay so large that they are read from the last row, or as
 * large as the part has room.
 */
export function framing(part: Box, around: Box, screen: Size, insets: Insets): View {
  const whole = fitting(around, screen, insets, LARGEST_FRAME)
  if (whole.zoom >= FROM_THE_LAST_ROW || screen.width < NARROW) return whole
  const own = fitting(part, screen, insets, FROM_THE_LAST_ROW)
  return own.zoom > whole.zoom ? own : whole
}

/** The whole of `bounds` between the insets, as large as readable but never blown up. */
export function fitting(bounds: Box, screen: Size, insets: Insets, largest = LARGEST_FIT): View {
  const room = {
    width: Math.max(40, screen.width - insets.left - insets.right),
    height: Math.max(40, screen.height - insets.top - insets.bottom),
  }
  const zoom = Math.min(room.width / bounds.width, room.height / bounds.height, largest)
  return centred(bounds, Math.max(FARTHEST, zoom), screen, insets)
}

/** So large that names can be read: 9 pixels. */
const LEGIBLE = 9 / PLATE_FONT

/**
 * The same zoom, moved just so far that `box` is in view; `undefined` where it already is. Where letters are too small to be
 * read, as near as they can be and `box` still fits.
 */
export function revealing(box: Box, view: View, screen: Size, insets: Insets): View | undefined {
  const { zoom, pan } = view
  if (zoom < LEGIBLE) {
    const nearer = Math.min(LEGIBLE, fitting(box, screen, insets).zoom)
    if (nearer > zoom * 1.05) return centred(box, nearer, screen, insets)
  }
  const [left, right] = [(box.x - box.width / 2) * zoom + pan.x, (box.x + box.width / 2) * zoom + pan.x]
  const [top, bottom] = [(box.y - box.height / 2) * zoom + pan.y, (box.y + box.height / 2) * zoom + pan.y]
  const dx = shift(left, right, insets.left, screen.width - insets.right)
  const dy = shift(top, bottom, insets.top, screen.height - insets.bottom)
  return dx === 0 && dy === 0 ? undefined : { zoom, pan: { x: pan.x + dx, y: pan.y + dy } }
}

function shift(start: number, end: number, from: number, to: number): number {
  if (end - start > to - from) return end < from || start > to ? (from + to) / 2 - (start + end) / 2 : 0
  if (start < from) return from - start
  return end > to ? to - end : 0
}

function centred(box: Box, zoom: number, screen: Size, insets: Insets): View {
  return {
    zoom,
    pan: {
      x: (insets.left + screen.width - insets.right) / 2 - box.x * zoom,
      y: (insets.top + screen.height - insets.bottom) / 2 - box.y * zoom,
    },
  }
}
