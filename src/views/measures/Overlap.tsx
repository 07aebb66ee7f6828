// Which statements share institutions, those that share most first.

import type { Measured } from '@/core/measures/measureAll'
import { lookup } from '@/core/model/lookup'
import { formatDecimal, formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { useFindingsWords } from '@/i18n/late/findings'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { SaveRows } from '@/marks/SaveRows'
import { TargetButton } from '@/marks/TargetButton'
import { useDocument } from '@/state/useApp'
import { ScrollTable } from './ScrollTable'
import { OVERLAP_SOURCE } from './sources'
import { overlapTable } from './tables'

export function Overlap({ measured: { overlaps } }: { readonly measured: Measured }) {
  const text = useFindingsWords()
  const { measures } = useMessages()
  const language = useLanguage()
  const { graph } = useDocument()
  const { listed, count } = overlaps
  return (
    <>
      <p className="measures-definition">
        {text.overlapMean} <cite lang="en">{OVERLAP_SOURCE}</cite>
      </p>
      {count === 0 ? (
        <p className="quiet">{text.noOverlap}</p>
      ) : (
        <>
          <div className="measures-bar">
            <p>
              {plural(language, count, text.overlaps)}{' '}
              {listed.length < count && text.firstOverlaps(formatNumber(language, listed.length))}
            </p>
            <SaveRows name={measures.chapter.overlap} table={() => overlapTable(graph, language, overlaps)} />
          </div>
          <ScrollTable label={measures.chapter.overlap}>
            <thead>
              <tr>
                <th scope="col">{text.statement}</th>
                <th scope="col">{text.otherStatement}</th>
                <th scope="col">{text.shared}</th>
                <th scope="col" className="measures-number">
                  {text.jaccard}
                </th>
              </tr>
            </thead>
            <tbody>
              <Rows of={listed}>
                {({ one, other, shared, jaccard }) => (
                  <tr key={`${one} ${other}`}>
                    <th scope="row" className="measures-label">
                      <StatementLabel id={one} />
                    </th>
                    <td>
                      <StatementLabel id={other} />
                    </td>
                    <td>
                      <strong>{formatNumber(language, shared.length)}</strong>{' '}
                      <span className="measures-names">
                        <Rows of={shared}>{(id) => <ActorName key={id} id={id} />}</Rows>
                      </span>
                    </td>
                    <td className="measures-number">{formatDecimal(language, jaccard, 2)}</td>
                  </tr>
                )}
              </Rows>
            </tbody>
          </ScrollTable>
        </>
      )}
    </>
  )
}

function StatementLabel({ id }: { readonly id: string }) {
  const { graph } = useDocument()
  return (
    <TargetButton target={{ type: 'statement', id }}>
      <bdi>{lookup(graph).labels.get(id) ?? id}</bdi>
    </TargetButton>
  )
}
