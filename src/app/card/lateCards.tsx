// What the card shows of a selection and of a path: not among what the first picture needs, and begun as soon as a person
// moves a hand, before anything can be selected.
import { type ComponentType, lazy, useEffect, useState } from 'react'
import { useMessages } from '@/i18n/language'
import type { PathPanelProps } from '../path/PathPanel'
import type { SelectedProps } from './Selected'

const loadSelected = () => import('./Selected')
const loadPath = () => import('../path/PathPanel')

export const Selected = lazy(() =>
  loadSelected().then(
    ({ Selected }): { default: ComponentType<SelectedProps> } => ({ default: Selected }),
    () => ({ default: Missing }),
  ),
)

export const PathPanel = lazy(() =>
  loadPath().then(
    ({ PathPanel }): { default: ComponentType<PathPanelProps> } => ({ default: PathPanel }),
    () => ({ default: Missing }),
  ),
)

/** Instead of either, when its code did not arrive: what happened, and what to do. */
function Missing() {
  const { frame, status } = useMessages()
  return (
    <div role="alert">
      <p>{status.told['sheet-missing']}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {frame.reload}
      </button>
    </div>
  )
}

/** Whether the card of a selection has come, or will not: before that, what stands below it is not yet in its place. */
export function useCardHasCome(isWanted: boolean): boolean {
  const [hasCome, setHasCome] = useState(false)
  useEffect(() => {
    if (!isWanted || hasCome) return
    const tell = () => setHasCome(true)
    loadSelected().then(tell, tell)
  }, [isWanted, hasCome])
  return hasCome || !isWanted
}

const FIRST_MOVES = ['pointermove', 'pointerdown', 'keydown'] as const

export function useBeginLoading(): void {
  useEffect(() => {
    const begin = () => {
      end()
      // Whether they arrive is told when they are wanted.
      loadSelected().catch(() => undefined)
      loadPath().catch(() => undefined)
    }
    const end = () => {
      for (const move of FIRST_MOVES) window.removeEventListener(move, begin)
    }
    for (const move of FIRST_MOVES) window.addEventListener(move, begin)
    return end
  }, [])
}
