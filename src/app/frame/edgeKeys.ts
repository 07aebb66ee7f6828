// The keys of the text's edge.
import type { KeyRow } from '@/ui/keyTable'

export const EDGE_KEYS: readonly KeyRow<'widen'>[] = [{ does: 'widen', keys: [{ key: 'leftRight' }] }]
