// Opens the window with the notes, while a story is told: the player, which has it, is there only then.
import { presenterWordsIn } from '@/i18n/late/presenter'
import { offered } from './offered'

export const openPresenter = offered('open-presenter', (_, language) => presenterWordsIn(language).open)
