// One action for each file that is kept on this device: it is kept no longer.
import { forgetRecent } from '@/state/openGraph'
import type { ActionsIn } from './action'

export const forgetRecentFiles: ActionsIn = ({ recentFiles }) =>
  recentFiles.map(({ id, name }) => ({
    id: `forget-recent/${id}`,
    title: ({ palette }) => palette.forgetRecent(name),
    isAvailable: () => true,
    run: () => forgetRecent(id),
  }))
