import { panelsNow, toggleReaderPanel } from '../frame/panels'
import { type Action, hasDocument } from './action'

export const toggleReader: Action = {
  id: 'reader',
  title: ({ frame }) => frame.reader,
  shortcuts: [{ key: 'r' }],
  isAvailable: hasDocument,
  isOn: (state) => panelsNow(state).readerOpen,
  run: toggleReaderPanel,
}
