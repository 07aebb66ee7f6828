import { openSheet } from '@/state/store'
import { type Action, hasDocument } from './action'

export const describeTheView: Action = {
  id: 'describe',
  title: ({ describe }) => describe.action,
  shortcuts: [{ key: 'd' }],
  isHeard: true,
  isAvailable: hasDocument,
  run: () => openSheet('describe'),
}
