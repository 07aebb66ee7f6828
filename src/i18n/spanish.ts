// The Spanish catalogue: one line per area, each checked against the English one's shape.
import { card } from './es/card'
import { frame } from './es/frame'
import { help } from './es/help'
import { legend } from './es/legend'
import { map } from './es/map'
import { open } from './es/open'
import { problems } from './es/problems'
import { reader } from './es/reader'
import { shell } from './es/shell'
import { status } from './es/status'
import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = {
  card,
  frame,
  help,
  legend,
  map,
  open,
  problems,
  reader,
  shell,
  status,
  vocabulary,
}
