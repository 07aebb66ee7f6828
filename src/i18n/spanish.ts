import { vocabulary } from './es/vocabulary'
import type { Messages } from './messages'

export const spanish: Messages = { vocabulary }
