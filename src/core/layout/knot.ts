// A statement's small node: its short name, and the size that holds it.
import { shortId } from '@/core/model/shortId'
import type { Size } from './geometry'
import { textWidth } from './textWidth'

const KNOT_FONT = 11.5

export function knotFor(id: string): Size & { readonly text: string } {
  const text = shortId(id)
  return { text, width: Math.max(32, Math.ceil(textWidth(text) * KNOT_FONT + 16)), height: 24 }
}
