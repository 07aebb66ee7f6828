// Why a file could not be opened: every problem with its place, to be read here or copied for whoever made the file.
import { Suspense } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import type { Failure } from '@/state/openGraph'
import { Dialog } from '@/ui/Dialog'
import { chooseFile } from './chooseFile'
import { CopyProblems, ProblemList } from './lateProblems'
import { useShownName } from './useShownName'

interface ProblemsPanelProps {
  readonly failure: Failure
  readonly onClose: () => void
}

export function ProblemsPanel({ failure, onClose }: ProblemsPanelProps) {
  const text = useMessages().open
  const language = useLanguage()
  const title = text.failed(useShownName(failure.name))
  const { problems, trouble, instead } = failure
  return (
    <Dialog
      title={title}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <>
          <Suspense>{problems.length > 0 && <CopyProblems title={title} problems={problems} />}</Suspense>
          <button type="button" className="button" onClick={chooseFile}>
            {text.another}
          </button>
          <button type="button" className="button button-main problems-close" onClick={onClose}>
            {text.close}
          </button>
        </>
      }
    >
      {trouble && <p>{text.trouble[trouble]}</p>}
      {problems.length > 0 && (
        <p>
          <strong>{plural(language, problems.length, text.problems)}.</strong> {text.problemsIn}
        </p>
      )}
      <p className="problems-stays">{text.instead[instead]}</p>
      <Suspense>
        <ProblemList problems={problems} />
      </Suspense>
    </Dialog>
  )
}
