// What the card's button does: the selected institution stands for its parts, or no longer does.
import { lookup } from '@/core/model/lookup'
import type { AppState } from '@/state/appState'
import { store, toggleFold } from '@/state/store'
import type { Action } from './action'

export const foldSelected: Action = {
  id: 'fold-selected',
  title: ({ card }) => card.actor.fold,
  isAvailable: (state) => wholeSelected(state) !== undefined,
  isOn: (state) => state.view.folded.has(wholeSelected(state) ?? ''),
  run: () => {
    const whole = wholeSelected(store.getState())
    if (whole !== undefined) toggleFold(whole)
  },
}

function wholeSelected({ document, pointing: { selection } }: AppState): string | undefined {
  if (!document || selection?.type !== 'actor') return undefined
  return lookup(document.graph).parts.has(selection.id) ? selection.id : undefined
}
