// The whole text with every word classed, how much is read, and the words that are not, in order.
import { useMemo } from 'react'
import { type Audit, auditOf } from '@/core/spans/audit'
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Rows } from '@/marks/Rows'
import { sayCoverage } from '@/state/coverage'
import { setSources } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { type Audited, AuditedPassage } from './AuditedPassage'

export function Words() {
  const text = useMessages().sources
  const language = useLanguage()
  const { graph } = useDocument()
  const audited = useMemo(
    () => graph.passages.map((passage) => ({ passage, audit: auditOf(graph, passage) })),
    [graph],
  )
  const all = audited.map(({ audit }) => audit)
  if (audited.length === 0) return <p>{text.noText}</p>
  return (
    <>
      <p className="findings-figure">{sayCoverage(all, language)}</p>
      <p className="quiet">{text.wordsMean}</p>
      <Classes audits={all} />
      <Rows of={audited}>
        {(one) => (
          <AuditedPassage key={one.passage.id} {...one} coverage={sayCoverage([one.audit], language)} />
        )}
      </Rows>
      <Unread audited={audited} />
    </>
  )
}

/** Pressing one shows only its words; pressing it again, all. */
function Classes({ audits }: { readonly audits: readonly Audit[] }) {
  const text = useMessages().sources
  const language = useLanguage()
  const sources = useApp((state) => state.view.sources)
  return (
    <fieldset className="sources-classes">
      <legend className="visually-hidden">{text.classesLabel}</legend>
      {WORD_CLASSES.map((of) => (
        <button
          key={of}
          type="button"
          className="button"
          aria-pressed={sources.only === of}
          onClick={() => setSources({ ...sources, only: sources.only === of ? null : of })}
        >
          <span className="sources-word" data-class={of}>
            {text.classes[of]}
          </span>{' '}
          {formatNumber(
            language,
            audits.reduce((sum, { counts }) => sum + counts[of], 0),
          )}
        </button>
      ))}
    </fieldset>
  )
}

function Unread({ audited }: { readonly audited: readonly Audited[] }) {
  const text = useMessages().sources
  const language = useLanguage()
  const left = audited.flatMap(({ passage, audit }) =>
    audit.runs.filter(({ of }) => of === 'unread').map((run) => ({ passage, run })),
  )
  const words = left.reduce((sum, { run }) => sum + run.words, 0)
  return (
    <section className="sources-passage" aria-labelledby="sources-unread">
      <h3 id="sources-unread">{plural(language, words, text.unread)}</h3>
      <p className="quiet">{left.length === 0 ? text.nothingUnread : text.unreadMean}</p>
      <ol className="sources-unread">
        <Rows of={left}>
          {({ passage, run }) => (
            <li key={`${passage.id} ${run.start}`}>
              <span className="quiet">
                <bdi>{passage.label}</bdi>
              </span>{' '}
              <q lang={passage.language}>{run.text.trim()}</q>
            </li>
          )}
        </Rows>
      </ol>
    </section>
  )
}
