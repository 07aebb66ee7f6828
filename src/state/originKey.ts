// One text for each place that a map can come from, to tell maps apart.
import type { Origin } from './appState'

export function originKey(origin: Origin): string {
  if (origin.from === 'file') return `file ${origin.name}`
  return origin.from === 'bundled' ? `map ${origin.id}` : `address ${origin.url}`
}
