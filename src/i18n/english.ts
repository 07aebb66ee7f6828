// The English catalogue: one line per area. It is the shape that the Spanish one must have.
import { frame } from './en/frame'
import { vocabulary } from './en/vocabulary'

export const english = {
  frame,
  vocabulary,
} as const
