// The keys of the map.
import type { KeyRow } from '@/ui/keyTable'

export type MapCommand =
  | 'walk'
  | 'follow'
  | 'along'
  | 'select'
  | 'clear'
  | 'back'
  | 'most'
  | 'fold'
  | 'move'
  | 'zoom'
  | 'fit'

export const MAP_KEYS: readonly KeyRow<MapCommand>[] = [
  { does: 'walk', keys: [{ key: 'arrows' }] },
  { does: 'follow', keys: [{ key: 'f' }, { key: 'f', with: 'Shift' }] },
  { does: 'along', keys: [{ key: 'g' }] },
  { does: 'select', keys: [{ key: 'enter' }] },
  { does: 'clear', keys: [{ key: 'escape' }] },
  { does: 'back', keys: [{ key: 'backspace' }] },
  { does: 'most', keys: [{ key: 'home' }] },
  { does: 'fold', keys: [{ key: 'z' }, { key: 'space' }] },
  { does: 'move', keys: [{ key: 'arrows', with: 'Alt' }] },
  { does: 'zoom', keys: [{ key: 'plus' }, { key: 'minus' }] },
  { does: 'fit', keys: [{ key: 'zero' }] },
]
