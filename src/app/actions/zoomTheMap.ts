// What the buttons of the map do.
import type { Action } from './action'
import { offered } from './offered'

export const zoomTheMap: readonly Action[] = [
  offered('zoom-in', ({ map }) => map.zoomIn),
  offered('zoom-out', ({ map }) => map.zoomOut),
  offered('fit', ({ map }) => map.fit),
]
