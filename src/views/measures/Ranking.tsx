// The ranking: every measure in a column, and the one that it is sorted by with bars; or, where one compares, that one alone
// before and after.
import { ArrowDown } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Measured } from '@/core/measures/measureAll'
import { MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { setMeasures } from '@/state/store'
import { useApp } from '@/state/useApp'
import { sayValue } from './formats'
import type { Ranked } from './rankingOf'
import { useSayComparison } from './useSayComparison'

interface RankingProps {
  readonly ranking: readonly Ranked[]
  readonly measured: Measured
}

export function Ranking({ ranking, measured }: RankingProps) {
  const text = useMessages().measures
  const language = useLanguage()
  const say = useSayComparison()
  const { by, against } = useApp((state) => state.view.measures)
  const columns = against === null ? MEASURE_IDS : MEASURE_IDS.filter((id) => id === by)
  const placeOf = new Map(measured.ids.map((id, at) => [id, at]))
  const highest = ranking.reduce(
    (most, { value, otherwise }) => Math.max(most, value || 0, otherwise ?? 0),
    0,
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="measures-scroll" aria-label={text.ranking} tabIndex={0}>
      <table className="measures-table">
        <thead>
          <tr>
            <th scope="col" className="measures-rank">
              {text.rank}
            </th>
            <th scope="col">{text.institution}</th>
            {columns.map((id) => (
              <MeasureHead key={id} id={id} />
            ))}
            {against !== null && (
              <th scope="col" className="measures-number">
                {say(against)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <Rows of={ranking}>
            {({ id, rank, value, otherwise }) => (
              <tr key={id} data-changed={(otherwise !== undefined && otherwise !== value) || undefined}>
                <td className="measures-rank">
                  {rank === null ? text.noValue : formatNumber(language, rank)}
                </td>
                <th scope="row">
                  <ActorName id={id} />
                </th>
                {columns.map((column) => {
                  const own = measured.values[column][placeOf.get(id) ?? -1] ?? Number.NaN
                  return (
                    <td
                      key={column}
                      className="measures-number"
                      data-bar={column === by || undefined}
                      style={column === by ? shareOf(own, highest) : undefined}
                    >
                      {sayValue(column, own, language)}
                    </td>
                  )
                })}
                {otherwise !== undefined && (
                  <td className="measures-number" data-bar style={shareOf(otherwise ?? 0, highest)}>
                    {otherwise === null ? text.notDrawn : sayValue(by, otherwise, language)}
                  </td>
                )}
              </tr>
            )}
          </Rows>
        </tbody>
      </table>
    </section>
  )
}

function MeasureHead({ id }: { readonly id: MeasureId }) {
  const text = useMessages().measures
  const measures = useApp((state) => state.view.measures)
  const isBy = measures.by === id
  return (
    <th scope="col" className="measures-number" aria-sort={isBy ? 'descending' : 'none'}>
      <button
        type="button"
        className="measures-sort"
        title={text.means[id]}
        onClick={() => setMeasures({ ...measures, by: id })}
      >
        {text.names[id]} {isBy && <ArrowDown size={13} aria-hidden />}
      </button>
    </th>
  )
}

function shareOf(value: number, highest: number): CSSProperties & Readonly<Record<'--share', string>> {
  const share = highest > 0 && value > 0 ? value / highest : 0
  return { '--share': `${(share * 100).toFixed(1)}%` }
}
