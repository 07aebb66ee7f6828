import { panelsNow, toggleLegendPanel } from '../frame/panels'
import { type Action, hasDocument } from './action'

export const toggleLegend: Action = {
  id: 'legend',
  title: ({ frame }) => frame.legend,
  shortcuts: [{ key: 'l' }],
  isAvailable: hasDocument,
  isOn: (state) => panelsNow(state).legendOpen,
  run: toggleLegendPanel,
}
