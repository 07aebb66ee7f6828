import { panelsNow, toggleReaderPanel } from '../frame/panels'
import { type Action, hasDocument } from './action'

export const toggleReader: Action = {
  id: 'reader',
  title: ({ frame }) => frame.reader,
  shortcuts: [{ key: 'r' }],
  isAvailable: (state) => hasDocument(state) && state.editing === null,
  isOn: (state) => panelsNow(state).readerOpen,
  run: toggleReaderPanel,
}
