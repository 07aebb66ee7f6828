// Opens the window with the notes, while a story is told: the player, which has it, is there only then.
import { presenterMessagesIn } from '@/i18n/presenterMessages'
import { offered } from './offered'

export const openPresenter = offered('open-presenter', (_, language) => presenterMessagesIn(language).open)
