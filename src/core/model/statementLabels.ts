// A short name for each statement, which the file gives none: unlike any other in its graph.
import type { CoordinationGraph } from './graph'

/** In characters of the id. */
const LONGEST = 8

/**
 * From the end of the ids: `stmt:95.R6` → “R6”, `stmt:request-one` → “request…”. Where two would share a name, they are
 * told apart by more of their ids (“94.R1” and “95.R1”), or else by all of it.
 * Pure.
 */
export function statementLabels(graph: Pick<CoordinationGraph, 'statements'>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  let open = graph.statements.map(({ id }) => id)
  for (const shorten of [tail, afterPrefix]) {
    const shared = sharedNames([...open.map(shorten), ...labels.values()])
    for (const id of open) if (!shared.has(shorten(id))) labels.set(id, shorten(id))
    open = open.filter((id) => !labels.has(id))
  }
  for (const id of open) labels.set(id, id)
  return labels
}

/** After the last dot or colon, cut if it is long. */
function tail(id: string): string {
  const last = id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1) || id
  return last.length <= LONGEST ? last : `${last.slice(0, LONGEST - 1)}…`
}

function afterPrefix(id: string): string {
  return id.slice(id.indexOf(':') + 1) || id
}

function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)))
}
