// One action for each way of folding everything at once.
import { FOLDING_PRESETS, presetFolding, presetOf } from '@/core/ties/folding'
import type { AppState } from '@/state/appState'
import { setFolded, store } from '@/state/store'
import type { Action } from './action'

export const foldByPresets: readonly Action[] = FOLDING_PRESETS.map((preset) => ({
  id: `fold/${preset}`,
  title: ({ legend }) => `${legend.folding}: ${legend.preset[preset]}`,
  // Two that fold the same in this graph are one.
  isAvailable: ({ document }) =>
    document !== null && presetOf(document.graph, presetFolding(document.graph, preset)) === preset,
  isOn: (state) => presetNow(state) === preset,
  run: () => {
    const { document } = store.getState()
    if (document) setFolded(presetFolding(document.graph, preset))
  },
}))

function presetNow({ document, view }: AppState) {
  return document ? presetOf(document.graph, view.folded) : undefined
}
