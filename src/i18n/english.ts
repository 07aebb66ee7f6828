// The English catalogue: one line per area. It is the shape that the Spanish one must have.
import { card } from './en/card'
import { citation } from './en/citation'
import { describe } from './en/describe'
import { editing } from './en/editing'
import { frame } from './en/frame'
import { gap } from './en/gap'
import { handouts } from './en/handouts'
import { legend } from './en/legend'
import { map } from './en/map'
import { measures } from './en/measures'
import { open } from './en/open'
import { palette } from './en/palette'
import { path } from './en/path'
import { present } from './en/present'
import { questions } from './en/questions'
import { reader } from './en/reader'
import { shell } from './en/shell'
import { slides } from './en/slides'
import { sources } from './en/sources'
import { status } from './en/status'
import { table } from './en/table'
import { vocabulary } from './en/vocabulary'

export const english = {
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
} as const
