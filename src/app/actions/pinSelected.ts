// What the pin in the ranking does, for the institution that is selected.
import type { AppState } from '@/state/appState'
import { togglePin } from '@/state/measuresChoices'
import { store } from '@/state/store'
import type { Action } from './action'

export const pinSelected: Action = {
  id: 'pin-selected',
  title: ({ palette }) => palette.pinSelected,
  isAvailable: (state) => state.view.shown === 'measures' && selectedIn(state) !== undefined,
  isOn: (state) => state.view.measures.pinned.some((id) => id === selectedIn(state)),
  run: () => {
    const id = selectedIn(store.getState())
    if (id !== undefined) togglePin(id)
  },
}

function selectedIn({ document, pointing: { selection } }: AppState): string | undefined {
  return document && selection?.type === 'actor' ? selection.id : undefined
}
