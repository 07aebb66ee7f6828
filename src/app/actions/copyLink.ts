import { tell } from '@/state/store'
import { flushAddress } from '@/state/urlSync'
import type { Action } from './action'

export const copyLink: Action = {
  id: 'copy-link',
  title: ({ shell }) => shell.copyLink,
  shortcuts: [{ key: 'y' }],
  // A file from this device has no address.
  isAvailable: ({ document }) => document !== null && document.origin.from !== 'file',
  run: () => void copy(),
}

async function copy(): Promise<void> {
  flushAddress()
  try {
    await navigator.clipboard.writeText(location.href)
    tell({ what: 'link-copied' })
  } catch {
    tell({ what: 'link-not-copied' })
  }
}
