// Whether a phone in the room can follow to an address, as far as the address tells.
import type { Origin } from '@/state/appState'

export type Reach = 'reachable' | 'unreachable' | 'ownFile'

const THIS_DEVICE = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** Pure. */
export function reachOf(address: string, origin: Origin): Reach {
  const { protocol, hostname } = new URL(address)
  if (!/^https?:$/.test(protocol) || THIS_DEVICE.test(hostname)) return 'unreachable'
  return origin.from === 'file' ? 'ownFile' : 'reachable'
}
