// The network as a whole: how much is joined, on whom it hangs, where it would come apart, and who is closer to whom.

import { useId } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { formatDecimal, formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useFindingsWords } from '@/i18n/late/findings'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { SaveRows } from '@/marks/SaveRows'
import { useDocument } from '@/state/useApp'
import { Members } from './Members'
import { CENTRALISATION_SOURCE, COMMUNITIES_SOURCE } from './sources'
import { wholeTable } from './tables'

export function Whole({ measured }: { readonly measured: Measured }) {
  const text = useFindingsWords()
  const { measures } = useMessages()
  const { graph } = useDocument()
  const language = useLanguage()
  const id = useId()
  const { ids, pairs, whole } = measured
  const { centralisation, bridges, communities, modularity } = whole
  const possible = (ids.length * (ids.length - 1)) / 2
  const share = (value: number) => (Number.isNaN(value) ? text.tooSmall : formatDecimal(language, value, 2))
  const circles = communities.filter(({ length }) => length > 1)
  const alone = communities.filter(({ length }) => length === 1).flat()
  return (
    <>
      <div className="measures-bar">
        <SaveRows name={measures.chapter.whole} table={() => wholeTable(graph, language, measured)} />
      </div>
      <ul className="measures-whole">
        <li>
          <strong>{share(whole.density)}</strong>{' '}
          {text.density(formatNumber(language, pairs), formatNumber(language, possible))}
        </li>
        {(['degree', 'betweenness'] as const).map((by) => (
          <li key={by}>
            <strong>{share(centralisation[by])}</strong> {text.centralisation},{' '}
            {by === 'degree' ? text.byDegree : text.byBetweenness}
          </li>
        ))}
      </ul>
      <p className="measures-definition">
        <cite lang="en">{CENTRALISATION_SOURCE}</cite>
      </p>
      <section className="measures-part" aria-labelledby={`${id}-bridges`}>
        <h3 id={`${id}-bridges`}>
          {bridges.length === 0 ? text.noBridges : plural(language, bridges.length, text.bridges)}
        </h3>
        <ul className="measures-list">
          <Rows of={bridges}>
            {([one, other]) => (
              <li key={`${one}~${other}`}>
                <ActorName id={one} /> – <ActorName id={other} />
              </li>
            )}
          </Rows>
        </ul>
      </section>
      <section className="measures-part" aria-labelledby={`${id}-communities`}>
        <h3 id={`${id}-communities`}>{plural(language, circles.length, text.communities)}</h3>
        <p className="measures-definition">
          {!Number.isNaN(modularity) && `${text.modularity(formatDecimal(language, modularity, 2))} `}
          {text.communitiesMean} <cite lang="en">{COMMUNITIES_SOURCE}</cite>
        </p>
        <ol className="measures-circles">
          <Rows of={circles}>{(members) => <Members key={members[0]} of={members} />}</Rows>
        </ol>
        {alone.length > 0 && (
          <>
            <h4>{plural(language, alone.length, text.alone)}</h4>
            <ul className="measures-circles">
              <Members of={alone} />
            </ul>
          </>
        )}
      </section>
    </>
  )
}
