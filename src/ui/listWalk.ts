// Where a key leads in a list that is one tab stop.
import { commandOf, type KeyRow, type Press } from './keyTable'

export type ListCommand = 'step' | 'outermost' | 'choose' | 'clear'

export const LIST_KEYS: readonly KeyRow<ListCommand>[] = [
  { does: 'step', keys: [{ key: 'arrows' }] },
  { does: 'outermost', keys: [{ key: 'home' }, { key: 'end' }] },
  { does: 'choose', keys: [{ key: 'enter' }, { key: 'space' }] },
  { does: 'clear', keys: [{ key: 'escape' }] },
]

/** @param up where the arrow up leads: before, as in rows, or after, as along an axis. `undefined`: nowhere. Pure. */
export function stopAfter(
  press: Press,
  at: number,
  count: number,
  up: 'before' | 'after',
): number | undefined {
  switch (commandOf(LIST_KEYS, press)) {
    case 'step': {
      const after = up === 'after' ? 'ArrowUp' : 'ArrowDown'
      return press.key === 'ArrowRight' || press.key === after
        ? Math.min(at + 1, count - 1)
        : Math.max(at - 1, 0)
    }
    case 'outermost':
      return press.key === 'Home' ? 0 : count - 1
    default:
      return undefined
  }
}
