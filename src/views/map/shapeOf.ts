// Whether the map's place is wide or tall; a person who turns the phone gets the other picture.
import type { Shape } from '@/core/layout/arrangement'
import type { Size } from '@/core/layout/geometry'

/** Wide from this width over height on. */
const WIDE_FROM = 0.8

export function shapeOf({ width, height }: Size): Shape {
  return width >= WIDE_FROM * height ? 'wide' : 'tall'
}
