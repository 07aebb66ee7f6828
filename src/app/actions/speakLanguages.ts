// One action for each language, named in itself and as the interface calls it; and one that goes on to the next.
import { LANGUAGES } from '@/i18n/language'
import { speak } from '@/state/speak'
import { store } from '@/state/store'
import type { Action } from './action'

const inEach: readonly Action[] = LANGUAGES.map((language) => ({
  id: `language/${language}`,
  title: ({ shell }) => `${shell.language}: ${shell.languages[language]}`,
  isAvailable: () => true,
  isOn: (state) => state.preferences.language === language,
  run: () => void speak(language),
}))

const inTheNext: Action = {
  id: 'language/next',
  title: ({ palette }) => palette.otherLanguage,
  shortcuts: [{ key: 'e' }],
  isAvailable: () => true,
  run: () => {
    const at = LANGUAGES.indexOf(store.getState().preferences.language)
    void speak(LANGUAGES[(at + 1) % LANGUAGES.length] ?? LANGUAGES[0])
  },
}

export const speakLanguages: readonly Action[] = [inTheNext, ...inEach]
