// Copies the problems as plain text.
import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '@/core/model/problem'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { problemsAsText } from './problemWords'

/** More would make a text that hardly any program takes. */
const MOST = 20_000

export interface CopyProblemsProps {
  readonly title: string
  readonly problems: readonly Problem[]
}

export function CopyProblems({ title, problems }: CopyProblemsProps) {
  const text = useMessages().open
  const language = useLanguage()
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(problemsAsText(title, problems.slice(0, MOST), language))
      setOutcome(text.copied)
    } catch {
      setOutcome(text.notCopied)
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        <Copy size={16} aria-hidden />
        {problems.length > MOST ? text.copyShown(formatNumber(language, MOST)) : text.copy}
      </button>
      <span role="status">{outcome}</span>
    </>
  )
}
