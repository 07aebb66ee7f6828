// A statement's small node: its short name, and the size that holds it.
import type { Size } from './geometry'
import { textWidth } from './textWidth'

const KNOT_FONT = 11.5

/** @param text what is written in it. */
export function knotFor(text: string): Size & { readonly text: string } {
  return { text, width: Math.max(32, Math.ceil(textWidth(text) * KNOT_FONT + 16)), height: 24 }
}
