// A press of a key, as the browser tells it.
import type { Press } from '@/ui/keyTable'

export function press(key: string, held: Partial<Press> = {}): Press {
  return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held }
}
