import { setPreferences, store } from '@/state/store'
import type { Action } from './action'

export const switchCtrlKeys: Action = {
  id: 'ctrl-keys',
  title: ({ shell }) => shell.ctrlKeys,
  isAvailable: () => true,
  isOn: (state) => state.preferences.ctrlKeys,
  run: () => setPreferences({ ctrlKeys: !store.getState().preferences.ctrlKeys }),
}
