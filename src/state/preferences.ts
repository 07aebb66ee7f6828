// A person's language, theme, panels and shortcuts: where they come from at the start, where they show, and where they are kept.
import type { Language } from '@/i18n/language'
import { type PreferenceSlice, THEMES } from './appState'
import { setPreferences, store } from './store'
import { languageIn } from './url'

const KEY = 'entramado.preferences'

type Kept = Partial<PreferenceSlice>

/** The address wins, then what was chosen before, then what the browser asks for. */
export function applyPreferences(): void {
  const kept = readKept()
  const language = languageIn(new URLSearchParams(location.search)) ?? kept.language ?? browserLanguage()
  setPreferences({ ...kept, language })
  dress()
  store.subscribe((now, before) => {
    if (now.preferences !== before.preferences || now.presenting !== before.presenting) dress()
    if (now.preferences !== before.preferences) keep(now.preferences)
  })
}

function dress(): void {
  const { presenting, preferences } = store.getState()
  const { language, theme } = preferences
  const page = document.documentElement
  page.lang = language
  if (theme === 'system') page.removeAttribute('data-theme')
  else page.dataset.theme = theme
  page.toggleAttribute('data-presenting', presenting !== null)
}

/** The first of the browser's languages that the app has. */
function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const [language] = tag.toLowerCase().split('-')
    if (language === 'en' || language === 'es') return language
  }
  return 'en'
}

/** Storage may be forbidden, full, or hold what another version wrote. */
function readKept(): Kept {
  try {
    return keptIn(localStorage.getItem(KEY))
  } catch {
    return {}
  }
}

function keptIn(text: string | null): Kept {
  let value: unknown
  try {
    value = JSON.parse(text ?? '')
  } catch {
    return {}
  }
  if (typeof value !== 'object' || value === null) return {}
  const given: Partial<Record<keyof Kept, unknown>> = value
  const { language, theme, legendOpen, readerOpen, readerWidth, singleKeys, ctrlKeys } = given
  const known = THEMES.find((one) => one === theme)
  return {
    ...(language === 'en' || language === 'es' ? { language } : {}),
    ...(known ? { theme: known } : {}),
    ...(typeof legendOpen === 'boolean' ? { legendOpen } : {}),
    ...(typeof readerOpen === 'boolean' ? { readerOpen } : {}),
    ...(typeof singleKeys === 'boolean' ? { singleKeys } : {}),
    ...(typeof ctrlKeys === 'boolean' ? { ctrlKeys } : {}),
    ...(typeof readerWidth === 'number' && Number.isFinite(readerWidth) ? { readerWidth } : {}),
  }
}

function keep(preferences: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Then it holds until the page is left.
  }
}
