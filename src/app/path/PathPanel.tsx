// How two institutions are joined through others: every shortest path, step by step, or why there is none.
import { X } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Actor } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { type ShortestPaths, shortestPaths } from '@/core/paths/shortestPaths'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import type { PathEnds } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_PATHS, pathAnswer } from '@/state/pathAnswer'
import { closePath } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { NoPath } from './NoPath'
import { PathStep } from './PathStep'
import { sayFound } from './sayFound'
import './path.css'

export interface PathPanelProps {
  readonly ends: PathEnds
}

export function PathPanel({ ends }: PathPanelProps) {
  const { path: text, card } = useMessages()
  const { graph } = useDocument()
  const answer = useApp((state) => pathAnswer(state, graph, derived(state, graph)))
  const { actors } = lookup(graph)
  const [from, to] = [actors.get(ends.from ?? ''), actors.get(ends.to ?? '')]
  if (!answer || !from || !to) return null
  return (
    <>
      <div className="card-close">
        <IconButton icon={X} label={text.close} onPress={closePath} />
      </div>
      <header className="card-head">
        <p className="card-kicker">{text.kicker}</p>
        <h3>
          <Name of={from} /> <i aria-hidden>→</i> <span className="visually-hidden">{text.to}</span>{' '}
          <Name of={to} />
        </h3>
      </header>
      {answer.found ? (
        <Found key={`${ends.from} ${ends.to}`} first={answer.found} ends={ends} />
      ) : (
        <NoPath none={answer.none} from={from} to={to} />
      )}
      <p className="card-footnote quiet">* {card.ours}</p>
    </>
  )
}

function Name({ of: { short, translated } }: { readonly of: Actor }) {
  return <Local of={short} translated={translated} />
}

interface FoundProps {
  readonly first: ShortestPaths
  readonly ends: PathEnds
}

function Found({ first, ends: { from, to } }: FoundProps) {
  const text = useMessages().path
  const language = useLanguage()
  const { graph } = useDocument()
  const { ties } = useApp((state) => derived(state, graph))
  const [most, setMost] = useState(FIRST_PATHS)
  const found = useMemo(() => {
    if (most === FIRST_PATHS || from === null || to === null) return first
    return shortestPaths(ties, { from, to }, most) ?? first
  }, [first, ties, from, to, most])
  const { count, paths } = found
  const more = Math.min(count - paths.length, FIRST_PATHS)
  return (
    <>
      <p className="path-summary">
        <strong>{sayFound(found, language)}</strong>{' '}
        {count > paths.length && plural(language, paths.length, text.listed)}
      </p>
      {paths.map((path, index) => (
        <section key={path.map(({ to }) => to).join()}>
          {paths.length > 1 && (
            <h4>{text.nth(formatNumber(language, index + 1), formatNumber(language, count))}</h4>
          )}
          <ol className="path-steps">
            <Rows of={path}>{(step) => <PathStep key={step.to} step={step} />}</Rows>
          </ol>
        </section>
      ))}
      {more > 0 && (
        <button type="button" className="button mark-more" onClick={() => setMost(most + FIRST_PATHS)}>
          {plural(language, more, text.more)}
        </button>
      )}
      <p className="path-honest quiet">{text.honest}</p>
    </>
  )
}
