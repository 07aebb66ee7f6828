// Does an action that was asked for by a key or in the search, where nothing that was pressed shows that it was done.
import { store, tell } from '@/state/store'
import type { Action } from './action'

export function perform(action: Action): void {
  if (!action.isAvailable(store.getState())) return
  if (!action.isHeard) tell({ what: 'done', action: action.id })
  action.run()
}
