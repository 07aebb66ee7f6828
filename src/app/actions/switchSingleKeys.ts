import { setPreferences, store } from '@/state/store'
import type { Action } from './action'

export const switchSingleKeys: Action = {
  id: 'single-keys',
  title: ({ shell }) => shell.singleKeys,
  isAvailable: () => true,
  isOn: (state) => state.preferences.singleKeys,
  run: () => setPreferences({ singleKeys: !store.getState().preferences.singleKeys }),
}
