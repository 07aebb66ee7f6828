// One change of the document back, or forth again.
import type { Action } from './action'

export const undoEdits: readonly Action[] = [
  {
    id: 'undo',
    title: ({ editing }) => editing.undo,
    shortcuts: [{ key: 'z', ctrl: true }],
    isAvailable: ({ document, presenting }) =>
      presenting === null && document !== null && document.history.done.length > 0,
    run: () => void import('@/state/editing').then(({ undoEdit }) => undoEdit()),
  },
  {
    id: 'redo',
    title: ({ editing }) => editing.redo,
    shortcuts: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    isAvailable: ({ document, presenting }) =>
      presenting === null && document !== null && document.history.undone.length > 0,
    run: () => void import('@/state/editing').then(({ redoEdit }) => redoEdit()),
  },
]
