// Instead of a white page, when not even the first map could be loaded: what happened, and what to do.
import { Suspense } from 'react'
import { useMessages } from '@/i18n/language'
import { openFirst } from '@/state/boot'
import type { Failure } from '@/state/openGraph'
import { chooseFile } from './chooseFile'
import { ProblemList } from './lateProblems'

export function StartFailure({ failure }: { readonly failure: Failure | null }) {
  const text = useMessages().open
  return (
    <div className="start-failure" role="alert">
      <div>
        <h2>{text.start.title}</h2>
        {failure?.trouble && <p>{text.trouble[failure.trouble]}</p>}
        <p className="start-failure-ways">
          <button type="button" className="button button-main" onClick={() => void openFirst()}>
            {text.start.again}
          </button>
          <button type="button" className="button" onClick={chooseFile}>
            {text.start.file}
          </button>
        </p>
        <Suspense>{failure && <ProblemList problems={failure.problems} />}</Suspense>
      </div>
    </div>
  )
}
