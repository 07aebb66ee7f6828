// One action for each arrangement of the map.
import { ARRANGEMENTS } from '@/state/appState'
import { setArrangement } from '@/state/store'
import type { Action } from './action'

export const arrange: readonly Action[] = ARRANGEMENTS.map((arrangement) => ({
  id: `arrangement/${arrangement}`,
  title: ({ map }) => `${map.arrangement}: ${map[arrangement]}`,
  isAvailable: ({ document, view }) => document !== null && view.shown === 'map',
  isOn: (state) => state.view.arrangement === arrangement,
  run: () => setArrangement(arrangement),
}))
