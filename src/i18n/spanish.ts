// The Spanish catalogue: one line per area, each checked against the English one's shape.
import { card } from './es/card'
import { citation } from './es/citation'
import { describe } from './es/describe'
import { findings } from './es/findings'
import { frame } from './es/frame'
import { gap } from './es/gap'
import { geography } from './es/geography'
import { help } from './es/help'
import { legend } from './es/legend'
import { map } from './es/map'
import { matrix } from './es/matrix'
import { measures } from './es/measures'
import { open } from './es/open'
import { outline } from './es/outline'
import { palette } from './es/palette'
import { path } from './es/path'
import { present } from './es/present'
import { presenter } from './es/presenter'
import { problems } from './es/problems'
import { questions } from './es/questions'
import { reader } from './es/reader'
import { shell } from './es/shell'
import { sources } from './es/sources'
import { status } from './es/status'
import { table } from './es/table'
import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = {
  card,
  citation,
  describe,
  findings,
  frame,
  geography,
  help,
  legend,
  map,
  open,
  outline,
  palette,
  path,
  present,
  presenter,
  problems,
  questions,
  reader,
  shell,
  sources,
  status,
  matrix,
  measures,
  table,
  gap,
  vocabulary,
}
