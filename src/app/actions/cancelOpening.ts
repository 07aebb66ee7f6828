// Gives up a file that takes too long to read.
import { cancelOpening as giveUp } from '@/state/openGraph'
import type { Action } from './action'

export const cancelOpening: Action = {
  id: 'cancel-opening',
  title: ({ open }) => open.cancelOpening,
  isAvailable: ({ document, opening }) => document !== null && opening.status === 'loading',
  run: giveUp,
}
