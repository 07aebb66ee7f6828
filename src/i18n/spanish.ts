// The Spanish catalogue: one line per area, each checked against the English one's shape.
import { frame } from './es/frame'
import { map } from './es/map'
import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = {
  frame,
  map,
  vocabulary,
}
