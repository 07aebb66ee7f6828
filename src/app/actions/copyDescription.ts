// Copies the view in words. What makes the words is fetched when they are first wanted.
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
  try {
    const { describeView } = await import('@/state/describeView')
    await navigator.clipboard.writeText(describeView(state, state.preferences.language))
    return true
  } catch {
    return false
  }
}
