// What is seen of an opening: that it goes on, or why it failed. What was open stays below it.
import { endOpening } from '@/state/opening'
import { useApp } from '@/state/useApp'
import { OpeningNote } from './OpeningNote'
import { ProblemsPanel } from './ProblemsPanel'
import { StartFailure } from './StartFailure'

export function Opening() {
  const opening = useApp((state) => state.opening)
  const hasDocument = useApp((state) => state.document !== null)
  if (opening.status === 'loading') return <OpeningNote name={opening.name} canCancel={hasDocument} />
  if (!hasDocument) return <StartFailure failure={opening.status === 'failed' ? opening : null} />
  if (opening.status === 'failed') return <ProblemsPanel failure={opening} onClose={endOpening} />
  return null
}
