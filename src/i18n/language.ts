// The languages of the interface, and which one is on. The words of each travel apart: a visit needs those of one.
import { createContext, useContext } from 'react'
import type { Messages } from './messages'

export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => import('./english').then(({ english }) => english),
  es: () => import('./spanish').then(({ spanish }) => spanish),
}

const catalogues = new Map<Language, Messages>()

/** Rejects where the words cannot be had; another try is another fetch. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!catalogues.has(language)) catalogues.set(language, await LOADERS[language]())
}

/** Those whose words are there. */
export function spokenLanguages(): readonly Language[] {
  return LANGUAGES.filter((language) => catalogues.has(language))
}

/** @throws before the words of the language are loaded; whoever changes the language waits for them. */
export function messagesIn(language: Language): Messages {
  const catalogue = catalogues.get(language)
  if (!catalogue) throw new Error(`The words of “${language}” are not loaded`)
  return catalogue
}

export const LanguageContext = createContext<Language>('en')

/** The interface's words in the language that is on. */
export function useMessages(): Messages {
  return messagesIn(useContext(LanguageContext))
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
