// What was done to a document, and what was undone again: without limit. Undoing gives the earlier graph itself, not a copy.
import type { CoordinationGraph } from '@/core/model/graph'
import { applyEdit, type Edit } from './index'

export interface Change {
  readonly edit: Edit
  readonly before: CoordinationGraph
  readonly after: CoordinationGraph
}

export interface History {
  /** In the order in which they were made. */
  readonly done: readonly Change[]
  /** The one that was undone last is the last. */
  readonly undone: readonly Change[]
}

export interface Moment {
  readonly graph: CoordinationGraph
  readonly history: History
}

/** What was undone cannot be redone any more. The same moment where the edit changes nothing. */
export function commit({ graph, history }: Moment, edit: Edit): Moment {
  const after = applyEdit(graph, edit)
  if (after === graph) return { graph, history }
  return { graph: after, history: { done: [...history.done, { edit, before: graph, after }], undone: [] } }
}

export function undo(moment: Moment): Moment {
  const { done, undone } = moment.history
  const last = done.at(-1)
  if (!last) return moment
  return { graph: last.before, history: { done: done.slice(0, -1), undone: [...undone, last] } }
}

export function redo(moment: Moment): Moment {
  const { done, undone } = moment.history
  const last = undone.at(-1)
  if (!last) return moment
  return { graph: last.after, history: { done: [...done, last], undone: undone.slice(0, -1) } }
}
