// The name of what is opened, as it may stand in a sentence: our own maps by their titles, files as they are called.
import { useMessages } from '@/i18n/language'
import { BUNDLED } from '@/state/bundled'

const LONGEST = 80

export function useShownName(name: string): string {
  const text = useMessages().shell
  const ours = BUNDLED.find(({ id }) => id === name)
  if (ours) return text.bundled[ours.id]
  const letters = [...name]
  const cut = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name
  // Isolated, so that a name from right to left does not turn the sentence around it.
  return `\u2068${cut}\u2069`
}
