// Opens or closes all of the outline.
import { outlineWordsIn } from '@/i18n/late/outline'
import type { Action } from './action'
import { offered } from './offered'

export const turnTheOutline: readonly Action[] = [
  offered('open-all', (_, language) => outlineWordsIn(language).openAll),
  offered('close-all', (_, language) => outlineWordsIn(language).closeAll),
]
