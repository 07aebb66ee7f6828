// The English catalogue: one line per area. It is the shape that the Spanish one must have.
import { frame } from './en/frame'
import { help } from './en/help'
import { legend } from './en/legend'
import { map } from './en/map'
import { open } from './en/open'
import { problems } from './en/problems'
import { shell } from './en/shell'
import { status } from './en/status'
import { vocabulary } from './en/vocabulary'

export const english = {
  frame,
  help,
  legend,
  map,
  open,
  problems,
  shell,
  status,
  vocabulary,
} as const
