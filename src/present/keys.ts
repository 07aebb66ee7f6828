// The keys of a clicker and of a keyboard while a story is told; they act wherever the focus is.
import { isCharacter, type KeyRow } from '@/ui/keyTable'

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

const PLAYER_KEYS: readonly KeyRow<PlayerCommand>[] = [
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

/** @param singleKeys whether keys of one character act: letters, the full stop, and digits, by which one jumps */
export function playerKeys(singleKeys: boolean): readonly KeyRow<PlayerCommand>[] {
  if (singleKeys) return PLAYER_KEYS
  return PLAYER_KEYS.map((row) => ({ ...row, keys: row.keys.filter((key) => !isCharacter(key)) })).filter(
    ({ does, keys }) => does !== 'jump' && keys.length > 0,
  )
}
