// Actions on page 24, as it is when the app has just started.
import { actionsIn } from '@/app/actions/index'
import type { Language } from '@/i18n/language'
import { messagesIn } from '@/i18n/language'
import { newDocument } from '@/state/otherwise'
import { showDocument, store } from '@/state/store'
import { page24 } from './page24'

const start = store.getState()

export function startAnew(): void {
  store.setState(start, true)
}

export function openPage24(): void {
  showDocument(newDocument(page24, { from: 'bundled', id: 'mexico-2009' }))
}

export function action(id: string) {
  const found = actionsIn(store.getState()).find((one) => one.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}

/** The titles of those that are to be had and whose ids begin so. */
export function offeredTitles(beginning: string, language: Language): readonly string[] {
  const state = store.getState()
  return actionsIn(state)
    .filter(({ id, isAvailable }) => id.startsWith(beginning) && isAvailable(state))
    .map(({ title }) => title(messagesIn(language), language))
}
