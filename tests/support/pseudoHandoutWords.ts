// Takes the place of `src/i18n/es/handoutWords.ts` in the app that is built for the pseudo-language's tests.
import { handoutWords as english } from '@/i18n/en/handoutWords'
import type { HandoutWords } from '@/i18n/handoutWords'
import { pseudo } from './pseudo'

const words: HandoutWords = english

export const handoutWords: HandoutWords = pseudo(words)
