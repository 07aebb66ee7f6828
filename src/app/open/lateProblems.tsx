// The problems of a file, and copying them: not among what the first picture needs.
import { type ComponentType, lazy, type ReactNode } from 'react'
import { useMessages } from '@/i18n/language'
import type { CopyProblemsProps } from './CopyProblems'

export const ProblemList = lazy(() =>
  import('./ProblemList').then(
    ({ ProblemList }) => ({ default: ProblemList }),
    () => ({ default: Missing }),
  ),
)

export const CopyProblems = lazy(() =>
  import('./CopyProblems').then(
    ({ CopyProblems }): { default: ComponentType<CopyProblemsProps> } => ({ default: CopyProblems }),
    () => ({ default: Nothing }),
  ),
)

function Nothing(): ReactNode {
  return null
}

function Missing() {
  return <p>{useMessages().status.told['sheet-missing']}</p>
}
