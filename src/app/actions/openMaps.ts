// One action for each map that comes with the app.
import { BUNDLED } from '@/state/bundled'
import { openBundled } from '@/state/openGraph'
import type { Action } from './action'

export const openMaps: readonly Action[] = BUNDLED.map(({ id }) => {
  const isOpen: Action['isAvailable'] = ({ document }) =>
    document?.origin.from === 'bundled' && document.origin.id === id
  return {
    id: `open-map/${id}`,
    title: ({ shell }) => `${shell.open}: ${shell.bundled[id]}`,
    isAvailable: (state) => !isOpen(state),
    run: () => void openBundled(id),
  }
})
