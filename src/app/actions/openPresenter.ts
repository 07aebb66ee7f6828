// Opens the window with the notes, while a story is told: the player, which has it, is there only then.
import { offered } from './offered'

export const openPresenter = offered('open-presenter', ({ presenter }) => presenter.open)
