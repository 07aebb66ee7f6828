// One action for each thing that some part of the app can do, to be had while that part is on the screen.
import type { Messages } from '@/i18n/messages'
import { isOffered, OFFERS, runOffered } from '@/state/offers'
import type { Action } from './action'

const TITLES: Readonly<Record<(typeof OFFERS)[number], (messages: Messages) => string>> = {
  'zoom-in': ({ map }) => map.zoomIn,
  'zoom-out': ({ map }) => map.zoomOut,
  fit: ({ map }) => map.fit,
  'copy-matrix': ({ matrix }) => matrix.copy,
  'copy-rows': ({ table }) => table.copyHint,
  'save-rows': ({ table }) => table.downloadHint,
  'ask-columns': ({ table }) => table.askColumns,
  'clear-columns': ({ table }) => table.clear,
  'all-columns': ({ table }) => `${table.columns}: ${table.allColumns}`,
  'open-all': ({ outline }) => outline.openAll,
  'close-all': ({ outline }) => outline.closeAll,
  'stop-measuring': ({ measures }) => measures.stop,
  'measure-again': ({ measures }) => measures.again,
  'see-mended': ({ open }) => open.mendedTitle,
  'take-update': ({ open }) => open.takeUpdateAction,
}

export const doWhatIsOffered: readonly Action[] = OFFERS.map((what) => ({
  id: `offered/${what}`,
  title: TITLES[what],
  isAvailable: () => isOffered(what),
  run: () => runOffered(what),
}))
