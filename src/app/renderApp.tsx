// Draws the app once there are words for it: they come with the view's code and the document, not before them.
import { type ReactNode, StrictMode } from 'react'
import { loadLanguage } from '@/i18n/language'
import { store } from '@/state/store'

/** Where not even words arrived. */
const NO_WORDS =
  'The page did not arrive in full. Loading it again may help. · La página no llegó completa. Quizá ayude volver a cargarla.'

/** @param root where React draws */
export async function renderApp(
  root: { readonly render: (content: ReactNode) => void },
  app: ReactNode,
): Promise<void> {
  try {
    await loadLanguage(store.getState().preferences.language)
  } catch {
    root.render(<p>{NO_WORDS}</p>)
    return
  }
  root.render(<StrictMode>{app}</StrictMode>)
}
