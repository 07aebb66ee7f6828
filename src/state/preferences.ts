// A person's language and theme: where they come from at the start, where they show, and where they are kept.
import type { Language } from '@/i18n/language'
import { THEMES, type Theme } from './appState'
import { setPreferences, store } from './store'
import { languageIn } from './url'

const KEY = 'entramado.preferences'

interface Kept {
  readonly language?: Language
  readonly theme?: Theme
}

/** The address wins, then what was chosen before, then what the browser asks for. */
export function applyPreferences(): void {
  const kept = readKept()
  const language = languageIn(new URLSearchParams(location.search)) ?? kept.language ?? browserLanguage()
  setPreferences({ language, theme: kept.theme ?? 'system' })
  dress()
  store.subscribe(({ preferences: now }, { preferences: before }) => {
    if (now.language === before.language && now.theme === before.theme) return
    dress()
    keep({ language: now.language, theme: now.theme })
  })
}

function dress(): void {
  const { language, theme } = store.getState().preferences
  const page = document.documentElement
  page.lang = language
  if (theme === 'system') page.removeAttribute('data-theme')
  else page.dataset.theme = theme
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
  const { language, theme }: { language?: unknown; theme?: unknown } = value
  const known = THEMES.find((one) => one === theme)
  return {
    ...(language === 'en' || language === 'es' ? { language } : {}),
    ...(known ? { theme: known } : {}),
  }
}

function keep(preferences: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // Then it holds until the page is left.
  }
}
