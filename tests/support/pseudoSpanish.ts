// Takes the place of `src/i18n/spanish.ts` in the app that is built for the pseudo-language's tests.
import { english } from '@/i18n/english'
import type { Messages } from '@/i18n/messages'
import { pseudo } from './pseudo'

const catalogue: Messages = english

export const spanish: Messages = pseudo(catalogue)
