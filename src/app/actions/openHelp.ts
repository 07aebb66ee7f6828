import { openSheet } from '@/state/store'
import type { Action } from './action'

export const openHelp: Action = {
  id: 'help',
  title: ({ shell }) => shell.help,
  shortcuts: [{ key: '?' }],
  isHeard: true,
  isAvailable: () => true,
  run: () => openSheet('help'),
}
