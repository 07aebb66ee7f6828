// What every arrangement takes and gives. Plain data: it travels to a worker and back as it is.
import type { Level } from '@/core/model/vocabulary'
import type { Box, Point, Size } from './geometry'
import type { Link } from './routeLines'

export type Shape = 'wide' | 'tall'

export interface LayoutNode extends Size {
  readonly id: string
  readonly sort: 'institution' | 'statement'
  /** The first of its countries; `null`: none. */
  readonly country: string | null
  readonly level: Level | null
}

export interface LayoutTask {
  readonly arrangement: 'organic' | 'country' | 'level' | 'rings'
  readonly shape: Shape
  readonly nodes: readonly LayoutNode[]
  readonly links: readonly Link[]
  /** For rings: the one in the middle. */
  readonly around: string | null
}

/** A labelled area. `key` is a country code, a level, a number of steps, `none` or `outside`. */
export interface Region extends Box {
  readonly sort: 'country' | 'level' | 'ring'
  readonly key: string
}

export interface Arranged {
  readonly places: Readonly<Record<string, Point>>
  readonly regions: readonly Region[]
}

/** Width of the picture over its height that an arrangement aims at. */
export const ASPECT: Readonly<Record<Shape, number>> = { wide: 1.15, tall: 0.6 }
