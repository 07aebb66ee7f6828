// Changes the language of the interface, once its words are there.
import { type Language, loadLanguage, spokenLanguages } from '@/i18n/language'
import { setPreferences, tell } from './store'

/** At once where they are. */
export async function speak(language: Language): Promise<void> {
  if (!spokenLanguages().includes(language)) {
    try {
      await loadLanguage(language)
    } catch {
      tell({ what: 'sheet-missing' })
      return
    }
  }
  setPreferences({ language })
}
