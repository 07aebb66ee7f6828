// The languages of the interface, and which one is on.
import { createContext, useContext } from 'react'
import { english } from './english'
import type { Messages } from './messages'
import { spanish } from './spanish'

export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

const CATALOGUES: Record<Language, Messages> = { en: english, es: spanish }

export function messagesIn(language: Language): Messages {
  return CATALOGUES[language]
}

export const LanguageContext = createContext<Language>('en')

/** The interface's words in the language that is on. */
export function useMessages(): Messages {
  return CATALOGUES[useContext(LanguageContext)]
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
