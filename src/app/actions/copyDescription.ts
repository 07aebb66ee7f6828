import { describeView } from '@/state/describeView'
import { store, tell } from '@/state/store'
import { type Action, hasDocument } from './action'

export const copyDescription: Action = {
  id: 'copy-description',
  title: ({ describe }) => `${describe.title}: ${describe.copy}`,
  isAvailable: hasDocument,
  run: () => void copy(),
}

async function copy(): Promise<void> {
  const state = store.getState()
  try {
    await navigator.clipboard.writeText(describeView(state, state.preferences.language))
    tell({ what: 'text-copied' })
  } catch {
    tell({ what: 'text-not-copied' })
  }
}
