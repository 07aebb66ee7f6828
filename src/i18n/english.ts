// The English catalogue: one line per area. It is the shape that the Spanish one must have.
import { frame } from './en/frame'
import { map } from './en/map'
import { vocabulary } from './en/vocabulary'

export const english = {
  frame,
  map,
  vocabulary,
} as const
