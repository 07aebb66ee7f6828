import { select } from '@/state/store'
import type { Action } from './action'

export const clearSelection: Action = {
  id: 'clear-selection',
  title: ({ card }) => card.clear,
  isAvailable: (state) => state.pointing.selection !== null,
  run: () => select(null),
}
