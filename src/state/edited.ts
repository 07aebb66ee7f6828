// The story editor open or closed, and what became of changes: saved, kept, recovered. Changing itself is in `editing.ts`.
import type { CoordinationGraph } from '@/core/model/graph'
import { store } from './store'
import type { Editing } from './storySlices'
import type { Recovered } from './told'

/**
 * From now on it is that file which is open.
 * @param written what was saved, as `graph`
 * @returns whether nothing has been changed meanwhile
 */
export function tellSaved(written: CoordinationGraph, graph: CoordinationGraph, name: string): boolean {
  const { document } = store.getState()
  if (document?.asWritten !== written) return false
  store.setState({
    document: { ...document, asWritten: graph, saved: graph, origin: { from: 'file', name } },
    recovered: null,
  })
  return true
}

/** Opens the story editor, or another step in it; `null` closes it. */
export function setEditing(editing: Editing | null): void {
  store.setState({ editing })
}

export function tellRecovered(recovered: Recovered | null): void {
  store.setState({ recovered })
}

/** The open file is kept now, and can be opened again. */
export function tellKept(graph: CoordinationGraph, kept: number): void {
  store.setState(({ document }) =>
    document?.saved === graph && document.origin.from === 'file'
      ? { document: { ...document, origin: { ...document.origin, kept } } }
      : {},
  )
}
