// Why an institution has its value: what makes it, so that one can add it up.

import type { MeasuresTask } from '@/core/measures/measureAll'
import type { MeasureId } from '@/core/measures/measureIds'
import type { Reason } from '@/core/measures/why'
import { shortName } from '@/core/model/shortName'
import { formatDecimal, formatNumber, plural } from '@/i18n/formats'
import { type Language, useLanguage, useMessages } from '@/i18n/language'
import { findingsWordsIn, useFindingsWords } from '@/i18n/late/findings'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { TieButton } from '@/marks/TieButton'
import { TieWords } from '@/marks/TieWords'
import { derived } from '@/state/derived'
import { findPath } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { sayValue } from './formats'
import { useReasons } from './useReasons'

interface ReasonsProps {
  readonly id: string
  readonly value: number
  readonly task: MeasuresTask
}

export function Reasons({ id, value, task }: ReasonsProps) {
  const text = useFindingsWords()
  const { measures } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const { by } = useApp((state) => state.view.measures)
  const reasons = useReasons(task, by, id)
  const heading = text.why(shortName(graph, id, language), measures.names[by], sayValue(by, value, language))
  return (
    <section className="measures-reasons" aria-label={heading}>
      <h3>{heading}</h3>
      {reasons === undefined && <p role="status">{text.seeking}</p>}
      {reasons === null && <p role="status">{measures.failed}</p>}
      {reasons && (
        <>
          <p>{reasons.length > 0 ? text.reasons[by] : text.noReason[by]}</p>
          {by === 'degree' ? <Lines of={id} /> : <List reasons={reasons} by={by} />}
          {by === 'effectiveSize' && !Number.isNaN(value) && (
            <Formula of={id} task={task} pairs={reasons.length} />
          )}
        </>
      )}
    </section>
  )
}

function Lines({ of }: { readonly of: string }) {
  const { graph } = useDocument()
  const { ties } = useApp((state) => derived(state, graph))
  return (
    <Rows of={ties.filter(({ a, b }) => a === of || b === of)}>
      {(tie) => (
        <div key={tie.id}>
          <TieButton tie={tie} from={of} />
          <TieWords tie={tie} />
        </div>
      )}
    </Rows>
  )
}

function List({ reasons, by }: { readonly reasons: readonly Reason[]; readonly by: MeasureId }) {
  const text = useFindingsWords()
  const language = useLanguage()
  const isPair = by === 'betweenness' || by === 'effectiveSize'
  return (
    <ul className="measures-list">
      <Rows of={reasons}>
        {({ ids, value }) => {
          const [from, to] = ids
          return (
            <li key={ids.join()}>
              <span className="measures-names" data-pair={isPair || undefined}>
                <Rows of={ids}>{(one) => <ActorName key={one} id={one} />}</Rows>
              </span>
              <span className="quiet">{sayReason(by, value, language)}</span>
              {by === 'betweenness' && from !== undefined && to !== undefined && (
                <button type="button" className="link-button" onClick={() => findPath(from, to)}>
                  {text.showPath}
                </button>
              )}
            </li>
          )
        }}
      </Rows>
    </ul>
  )
}

function Formula({
  of,
  task,
  pairs,
}: {
  readonly of: string
  readonly task: MeasuresTask
  readonly pairs: number
}) {
  const text = useFindingsWords()
  const language = useLanguage()
  const others = task.lines.flatMap(({ a, b }) => (a === of ? [b] : b === of ? [a] : []))
  const partners = formatNumber(language, new Set(others).size)
  return <p className="quiet">{text.formula(partners, formatNumber(language, pairs))}</p>
}

function sayReason(by: MeasureId, value: number, language: Language): string {
  const text = findingsWordsIn(language)
  switch (by) {
    case 'betweenness':
      return text.share(formatDecimal(language, value, 2))
    case 'closeness':
      return value === Number.POSITIVE_INFINITY ? text.beyond : plural(language, value, text.steps)
    case 'coreNumber':
      return plural(language, value, text.inGroup)
    case 'constraint':
      return formatDecimal(language, value, 3)
    case 'cutVertex':
      return plural(language, value, text.members)
    case 'degree':
    case 'effectiveSize':
      return ''
  }
}
