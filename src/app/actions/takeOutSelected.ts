// What the chapter “What if” does with the institution or statement that is selected: it is taken out there.
import type { AppState } from '@/state/appState'
import { showMeasures, takeOut } from '@/state/measuresChoices'
import { store } from '@/state/store'
import type { Action } from './action'

export const takeOutSelected: Action = {
  id: 'take-out-selected',
  title: ({ palette }) => palette.takeOutSelected,
  isAvailable: (state) => selectedIn(state) !== undefined,
  run: () => {
    const id = selectedIn(store.getState())
    if (id === undefined) return
    takeOut(id)
    showMeasures({ chapter: 'whatIf' })
  },
}

function selectedIn({ document, pointing: { selection } }: AppState): string | undefined {
  return document && (selection?.type === 'actor' || selection?.type === 'statement')
    ? selection.id
    : undefined
}
