// One action for each file that was opened lately on this device.
import { openRecent } from '@/state/openGraph'
import type { ActionsIn } from './action'

export const openRecentFiles: ActionsIn = ({ recentFiles }) =>
  recentFiles.map(({ id, name }) => {
    return {
      id: `open-recent/${id}`,
      title: ({ palette }) => palette.openRecent(name),
      isAvailable: ({ document }) => document?.origin.from !== 'file' || document.origin.kept !== id,
      run: () => void openRecent(id),
    }
  })
