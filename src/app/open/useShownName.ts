// The name of what is opened, as it may stand in a sentence: our own maps by their titles, files as they are called.
import { useMessages } from '@/i18n/language'
import { BUNDLED } from '@/state/bundled'
import { isolated } from './isolated'

const LONGEST = 80

export function useShownName(name: string): string {
  const text = useMessages().shell
  const ours = BUNDLED.find(({ id }) => id === name)
  if (ours) return text.bundled[ours.id]
  return isolated(name, LONGEST)
}
