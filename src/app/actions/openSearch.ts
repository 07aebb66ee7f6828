import { openSheet } from '@/state/store'
import type { Action } from './action'

export const openSearch: Action = {
  id: 'search',
  title: ({ palette }) => palette.title,
  shortcuts: [{ key: 'k', ctrl: true }, { key: '/' }],
  isHeard: true,
  isAvailable: () => true,
  run: () => openSheet('search'),
}
