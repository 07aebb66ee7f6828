// Does an action that was asked for by a key or in the search, where nothing that was pressed shows that it was done.
import { store, tell } from '@/state/store'
import type { Action } from './action'

export function perform({ id, title, isOn, isAvailable, isHeard, run }: Action): void {
  if (!isAvailable(store.getState())) return
  if (!isHeard) tell({ what: 'done', action: id, title, ...(isOn ? { isOn } : {}) })
  run()
}
