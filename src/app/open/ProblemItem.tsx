// One problem: what is wrong, where, what was found, what would be right.
import { formatPath, type Problem } from '@/core/model/problem'
import { useLanguage, useMessages } from '@/i18n/language'
import { useProblemWords } from '@/i18n/late/problems'
import { expectedWords, foundWords } from './problemWords'

export function ProblemItem({ problem }: { readonly problem: Problem }) {
  const { open } = useMessages()
  const words = useProblemWords()
  const language = useLanguage()
  const facts = [
    [open.found, foundWords(problem, language)],
    [open.expected, expectedWords(problem, language)],
    [open.nearest, problem.nearest],
  ] as const
  return (
    <li className="problem">
      <p className="problem-says">{words.code[problem.code]}</p>
      <p className="problem-where">
        <code>{formatPath(problem.path)}</code>
        {problem.line !== undefined && (
          <span>
            {' '}
            {open.line} {problem.line}, {open.column} {problem.column ?? 1}
          </span>
        )}
      </p>
      <dl className="problem-facts">
        {facts.map(
          ([name, words]) =>
            words !== undefined &&
            words !== '' && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  )
}
