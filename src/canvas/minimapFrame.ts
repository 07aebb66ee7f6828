// The arithmetic of the minimap: the whole of a map in a small frame, and back from the frame to the map.
import type { Box, Point, Size } from '@/core/layout/geometry'
import type { View } from './camera'

/** Frame pixels. */
export interface Frame extends Size {
  /** Frame pixels to one unit of the map. */
  readonly scale: number
  /** Where the map's origin stands in the frame. */
  readonly origin: Point
}

/** The largest frame within `most` that has the shape of `whole`, with a margin so that nothing touches its edge. */
export function frameFor(whole: Box, most: Size, margin: number): Frame {
  const scale = Math.min(
    (most.width - 2 * margin) / Math.max(1, whole.width),
    (most.height - 2 * margin) / Math.max(1, whole.height),
  )
  const width = Math.ceil(whole.width * scale + 2 * margin)
  const height = Math.ceil(whole.height * scale + 2 * margin)
  return {
    width,
    height,
    scale,
    origin: { x: width / 2 - whole.x * scale, y: height / 2 - whole.y * scale },
  }
}

export interface Edges {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What the screen shows, in frame pixels and cut at the frame's edges. */
export function windowIn({ scale, origin, width, height }: Frame, { zoom, pan }: View, screen: Size): Edges {
  const across = (at: number, pixels: number) => clamp(origin.x + (at / zoom) * scale, 0, pixels)
  const down = (at: number, pixels: number) => clamp(origin.y + (at / zoom) * scale, 0, pixels)
  const [left, right] = [across(-pan.x, width), across(screen.width - pan.x, width)]
  const [top, bottom] = [down(-pan.y, height), down(screen.height - pan.y, height)]
  return { left, top, width: right - left, height: bottom - top }
}

/** The camera that has a place of the frame in the middle of the screen, at the same zoom. */
export function lookingAt({ scale, origin }: Frame, at: Point, zoom: number, screen: Size): View {
  const [x, y] = [(at.x - origin.x) / scale, (at.y - origin.y) / scale]
  return { zoom, pan: { x: screen.width / 2 - x * zoom, y: screen.height / 2 - y * zoom } }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
