// The keys of a clicker and of a keyboard while a story is told; they act wherever the focus is.
import type { KeyRow } from '@/ui/keyTable'

export type PlayerCommand =
  | 'previousStep'
  | 'nextStep'
  | 'firstOrLast'
  | 'jump'
  | 'black'
  | 'white'
  | 'overview'
  | 'clock'
  | 'notes'
  | 'pointer'
  | 'returnToStep'
  | 'leave'

export const PLAYER_KEYS: readonly KeyRow<PlayerCommand>[] = [
  // Before the next one, whose space means without Shift.
  { does: 'previousStep', keys: [{ key: 'pageUp' }, { key: 'backward' }, { key: 'space', with: 'Shift' }] },
  { does: 'nextStep', keys: [{ key: 'pageDown' }, { key: 'forward' }, { key: 'space' }] },
  { does: 'firstOrLast', keys: [{ key: 'home' }, { key: 'end' }] },
  { does: 'jump', keys: [{ key: 'digits' }, { key: 'enter' }] },
  { does: 'black', keys: [{ key: 'period' }, { key: 'b' }] },
  { does: 'white', keys: [{ key: 'w' }] },
  { does: 'overview', keys: [{ key: 'g' }] },
  { does: 'clock', keys: [{ key: 't' }] },
  { does: 'notes', keys: [{ key: 'n' }] },
  { does: 'pointer', keys: [{ key: 'l' }] },
  { does: 'returnToStep', keys: [{ key: 'backspace' }] },
  { does: 'leave', keys: [{ key: 'escape' }] },
]
