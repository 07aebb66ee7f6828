// One action for each view; the digits follow the order of the switch in the top bar.
import { VIEW_IDS } from '@/state/appState'
import { showView } from '@/state/store'
import { type Action, hasDocument } from './action'

export const showViews: readonly Action[] = VIEW_IDS.map((view, index) => ({
  id: `view/${view}`,
  title: ({ frame }) => `${frame.viewsLabel}: ${frame.views[view]}`,
  // There are nine such keys.
  ...(index < 9 ? { shortcuts: [{ key: String(index + 1) }] } : {}),
  isAvailable: hasDocument,
  isOn: (state) => state.view.shown === view,
  run: () => showView(view),
}))
