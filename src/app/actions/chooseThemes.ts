// One action for each theme.
import { THEMES } from '@/state/appState'
import { setPreferences } from '@/state/store'
import type { Action } from './action'

export const chooseThemes: readonly Action[] = THEMES.map((theme) => ({
  id: `theme/${theme}`,
  title: ({ shell }) => `${shell.theme}: ${shell.themes[theme]}`,
  isAvailable: () => true,
  isOn: (state) => state.preferences.theme === theme,
  run: () => setPreferences({ theme }),
}))
