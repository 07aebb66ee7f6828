// The map with its story as a file of the person's device.
import { tell } from '@/state/store'
import { type Action, hasDocument } from './action'

export const saveTheMap: Action = {
  id: 'save-map',
  title: ({ editing }) => editing.save,
  shortcuts: [{ key: 's', ctrl: true }],
  isAvailable: hasDocument,
  isHeard: true,
  run: () =>
    void import('@/present/editor/saveMap').then(
      ({ saveMap }) => saveMap(),
      () => tell({ what: 'sheet-missing' }),
    ),
}
