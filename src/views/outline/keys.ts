// The keys of the outline.
import type { KeyRow } from '@/ui/keyTable'

export type OutlineCommand =
  | 'row'
  | 'pages'
  | 'rows'
  | 'unfoldRow'
  | 'unfoldRows'
  | 'name'
  | 'choose'
  | 'clear'

export const OUTLINE_KEYS: readonly KeyRow<OutlineCommand>[] = [
  { does: 'row', keys: [{ key: 'upDown' }] },
  { does: 'unfoldRow', keys: [{ key: 'leftRight' }] },
  { does: 'unfoldRows', keys: [{ key: 'star' }] },
  { does: 'name', keys: [{ key: 'letters' }] },
  { does: 'rows', keys: [{ key: 'home' }, { key: 'end' }] },
  { does: 'pages', keys: [{ key: 'pageUp' }, { key: 'pageDown' }] },
  { does: 'choose', keys: [{ key: 'enter' }, { key: 'space' }] },
  { does: 'clear', keys: [{ key: 'escape' }] },
]
