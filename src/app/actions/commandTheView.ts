// One action for each thing that some view can do, to be had while that view is shown.
import type { Messages } from '@/i18n/messages'
import { isOffered, runCommand, VIEW_COMMANDS, type ViewCommand } from '@/state/viewCommands'
import type { Action } from './action'

const TITLES: Readonly<Record<ViewCommand, (messages: Messages) => string>> = {
  'zoom-in': ({ map }) => map.zoomIn,
  'zoom-out': ({ map }) => map.zoomOut,
  fit: ({ map }) => map.fit,
  'copy-matrix': ({ matrix }) => matrix.copy,
  'copy-rows': ({ table }) => table.copyHint,
  'save-rows': ({ table }) => table.downloadHint,
  'open-all': ({ outline }) => outline.openAll,
  'close-all': ({ outline }) => outline.closeAll,
}

export const commandTheView: readonly Action[] = VIEW_COMMANDS.map((command) => ({
  id: `command/${command}`,
  title: TITLES[command],
  isAvailable: () => isOffered(command),
  run: () => runCommand(command),
}))
