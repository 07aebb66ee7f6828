// A statement's small node: its short id, and the size that holds it.
import type { Size } from './geometry'
import { textWidth } from './textWidth'

const KNOT_FONT = 11.5
const LONGEST = 8

/** `stmt:95.R6` → “R6”, `stmt:request-one` → “request…”. */
export function knotFor(id: string): Size & { readonly text: string } {
  const tail = id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1)
  const text = tail.length <= LONGEST ? tail : `${tail.slice(0, LONGEST - 1)}…`
  return { text, width: Math.max(32, Math.ceil(textWidth(text) * KNOT_FONT + 16)), height: 24 }
}
