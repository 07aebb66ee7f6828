// The keys of the map of countries. Enter presses the plate, as it presses any button.
import type { KeyRow } from '@/ui/keyTable'

export type GeographyCommand = 'country' | 'plate' | 'countries'

export const GEOGRAPHY_KEYS: readonly KeyRow<GeographyCommand>[] = [
  { does: 'country', keys: [{ key: 'leftRight' }] },
  { does: 'plate', keys: [{ key: 'upDown' }] },
  { does: 'countries', keys: [{ key: 'home' }, { key: 'end' }] },
]
