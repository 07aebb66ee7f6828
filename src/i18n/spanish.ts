// The Spanish catalogue: one line per area, each checked against the English one's shape.
import { frame } from './es/frame'
import { help } from './es/help'
import { legend } from './es/legend'
import { map } from './es/map'
import { open } from './es/open'
import { problems } from './es/problems'
import { shell } from './es/shell'
import { status } from './es/status'
import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = {
  frame,
  help,
  legend,
  map,
  open,
  problems,
  shell,
  status,
  vocabulary,
}
