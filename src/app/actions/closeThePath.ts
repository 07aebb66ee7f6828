import { closePath } from '@/state/store'
import type { Action } from './action'

export const closeThePath: Action = {
  id: 'close-path',
  title: ({ path }) => path.close,
  isAvailable: (state) => state.pointing.path !== null,
  run: closePath,
}
