// The whole text with every word classed, how much is read, and the words that are not, in order.
import { useMemo } from 'react'
import { type Audit, auditOf, WORD_CLASSES } from '@/core/spans/audit'
import { formatDecimal, formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Rows } from '@/marks/Rows'
import { setSources } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { type Audited, AuditedPassage } from './AuditedPassage'

export function Words() {
  const text = useMessages().sources
  const { graph } = useDocument()
  const audited = useMemo(
    () => graph.passages.map((passage) => ({ passage, audit: auditOf(graph, passage) })),
    [graph],
  )
  const all = audited.map(({ audit }) => audit)
  const say = useSayCoverage()
  if (audited.length === 0) return <p>{text.noText}</p>
  return (
    <>
      <p className="findings-figure">{say(all)}</p>
      <p className="quiet">{text.wordsMean}</p>
      <Classes audits={all} />
      <Rows of={audited}>
        {(one) => <AuditedPassage key={one.passage.id} {...one} coverage={say([one.audit])} />}
      </Rows>
      <Unread audited={audited} />
    </>
  )
}

/** “251 of 327 words are read (0.77)”: a count first, since a share alone cannot be checked by eye. */
function useSayCoverage(): (audits: readonly Audit[]) => string {
  const text = useMessages().sources
  const language = useLanguage()
  return (audits) => {
    const words = audits.reduce((sum, audit) => sum + audit.words, 0)
    const unread = audits.reduce((sum, audit) => sum + audit.counts.unread, 0)
    const read = formatNumber(language, words - unread)
    const share = formatDecimal(language, words === 0 ? 0 : (words - unread) / words, 2)
    return plural(language, words, { one: text.read.one(read, share), other: text.read.other(read, share) })
  }
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
