// Problems one below the other, the first ones first: a hundred thousand at once would freeze the page.
import { useState } from 'react'
import type { Problem } from '@/core/model/problem'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ProblemItem } from './ProblemItem'

const PAGE = 100

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useMessages().open
  const language = useLanguage()
  const [shown, setShown] = useState(PAGE)
  const more = Math.min(PAGE, problems.length - shown)
  if (problems.length === 0) return null
  return (
    <>
      <ol className="problems">
        {problems.slice(0, shown).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of problems never changes, and several may be alike
          <ProblemItem key={index} problem={problem} />
        ))}
      </ol>
      {more > 0 && (
        <p className="problems-more">
          {text.shown(formatNumber(language, shown), formatNumber(language, problems.length))}{' '}
          <button type="button" className="link-button" onClick={() => setShown(shown + PAGE)}>
            {plural(language, more, text.more)}
          </button>
        </p>
      )}
    </>
  )
}
