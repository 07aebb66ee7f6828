// What tells a story: loaded when one is first told. Where it does not arrive the page is as it was, and says so.
import { lazy, useEffect } from 'react'
import { leavePresenting } from '@/state/presenting'
import { tell } from '@/state/store'

export const Player = lazy(() =>
  import('@/present/Player').then(
    ({ Player: Arrived }) => ({ default: Arrived }),
    () => ({ default: Missing }),
  ),
)

function Missing() {
  useEffect(() => {
    leavePresenting()
    tell({ what: 'sheet-missing' })
  }, [])
  return null
}
