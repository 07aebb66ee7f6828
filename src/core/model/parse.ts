// Text of a file → a graph, or every problem that it has.
import type { CoordinationGraph } from './graph'
import type { Problem } from './problem'

export type ParseResult =
  | { readonly ok: true; readonly graph: CoordinationGraph; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function parseGraph(_text: string): ParseResult {
  return { ok: false, problems: [{ code: 'not-json', severity: 'error', path: [] }] }
}
