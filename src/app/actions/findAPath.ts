// From the selected institution, or with both ends still to be chosen.
import { findPath, store } from '@/state/store'
import type { Action } from './action'

export const findAPath: Action = {
  id: 'find-path',
  title: ({ path }) => path.find,
  shortcuts: [{ key: 'p' }],
  isHeard: true,
  // A path has two ends.
  isAvailable: ({ document }) => document !== null && document.graph.actors.length > 1,
  run: () => {
    const { selection } = store.getState().pointing
    findPath(selection?.type === 'actor' ? selection.id : null)
  },
}
