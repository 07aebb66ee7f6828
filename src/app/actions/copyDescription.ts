import { describeView } from '@/state/describeView'
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
    await navigator.clipboard.writeText(describeView(state, state.preferences.language))
    return true
  } catch {
    return false
  }
}
