// One action for each layer that the map shows on demand.
import { LAYERS } from '@/state/appState'
import { toggleLayer } from '@/state/store'
import { type Action, hasDocument } from './action'

export const toggleLayers: readonly Action[] = LAYERS.map((layer) => ({
  id: `layer/${layer}`,
  title: ({ legend }) => `${legend.layers}: ${legend.layer[layer]}`,
  isAvailable: hasDocument,
  isOn: (state) => state.view.layers.includes(layer),
  run: () => toggleLayer(layer),
}))
