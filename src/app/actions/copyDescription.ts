// Copies the view in words, with the line by which they can be cited. What makes them is fetched when they are first wanted.
import { messagesIn } from '@/i18n/language'
import { store, tell } from '@/state/store'
import { type Action, hasDocument } from './action'

export const copyDescription: Action = {
  id: 'copy-description',
  title: ({ describe }) => `${describe.title}: ${describe.copy}`,
  isAvailable: hasDocument,
  run: () => void copyWords().then((done) => tell({ what: done ? 'text-copied' : 'text-not-copied' })),
}

/** @returns whether the browser let us. */
export async function copyWords(): Promise<boolean> {
  const state = store.getState()
  const { document, view, preferences } = state
  if (!document) return false
  const { language } = preferences
  try {
    const [{ describeView }, { citation }] = await Promise.all([
      import('@/state/describeView'),
      import('@/exports/citation'),
    ])
    const cited = citation({ ...document, view, language }, messagesIn(language).frame.views[view.shown])
    await navigator.clipboard.writeText(`${describeView(state, language)}\n\n${cited}`)
    return true
  } catch {
    return false
  }
}
