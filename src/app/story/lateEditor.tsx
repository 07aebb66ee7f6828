// The story editor, and what tells of changes that were recovered: loaded when they are first wanted. Where they do not
// arrive the page is as it was, and says so.
import { lazy, useEffect } from 'react'
import { setEditing, tellRecovered } from '@/state/edited'
import { tell } from '@/state/store'

export const StoryEditor = lazy(() =>
  import('@/present/editor/StoryEditor').then(
    ({ StoryEditor: Arrived }) => ({ default: () => <Arrived /> }),
    () => ({ default: () => <Missing /> }),
  ),
)

export const RecoveredNotice = lazy(() =>
  import('@/present/editor/RecoveredNotice').then(
    ({ RecoveredNotice: Arrived }) => ({ default: () => <Arrived /> }),
    () => ({ default: () => <Missing /> }),
  ),
)

function Missing() {
  useEffect(() => {
    setEditing(null)
    tellRecovered(null)
    tell({ what: 'sheet-missing' })
  }, [])
  return null
}
