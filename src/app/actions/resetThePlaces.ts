import { resetPlaces } from '@/state/store'
import type { Action } from './action'

export const resetThePlaces: Action = {
  id: 'reset-places',
  title: ({ map }) => map.resetPlaces,
  isAvailable: ({ view }) =>
    view.shown === 'map' && Object.keys(view.moved[view.arrangement] ?? {}).length > 0,
  run: resetPlaces,
}
