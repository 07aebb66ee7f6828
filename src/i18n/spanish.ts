// The Spanish catalogue: one line per area, each checked against the English one's shape.
import { card } from './es/card'
import { citation } from './es/citation'
import { describe } from './es/describe'
import { editing } from './es/editing'
import { frame } from './es/frame'
import { gap } from './es/gap'
import { handouts } from './es/handouts'
import { legend } from './es/legend'
import { map } from './es/map'
import { measures } from './es/measures'
import { open } from './es/open'
import { palette } from './es/palette'
import { path } from './es/path'
import { present } from './es/present'
import { questions } from './es/questions'
import { reader } from './es/reader'
import { shell } from './es/shell'
import { slides } from './es/slides'
import { sources } from './es/sources'
import { status } from './es/status'
import { table } from './es/table'
import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = {
  card,
  citation,
  describe,
  editing,
  frame,
  handouts,
  legend,
  map,
  open,
  palette,
  path,
  present,
  questions,
  reader,
  shell,
  slides,
  sources,
  status,
  measures,
  table,
  gap,
  vocabulary,
}
