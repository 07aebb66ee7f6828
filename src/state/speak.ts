// Changes the language of the interface, once its words are there.
import { type Language, loadLanguage } from '@/i18n/language'
import { setPreferences, tell } from './store'

export async function speak(language: Language): Promise<void> {
  try {
    await loadLanguage(language)
  } catch {
    tell({ what: 'sheet-missing' })
    return
  }
  setPreferences({ language })
}
