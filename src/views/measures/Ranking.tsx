// The ranking: every measure in a column, and the one that it is sorted by with bars; or, where one compares, that one alone
// before and after. Who is selected has the reasons for its value below its row; who is pinned stays on top.

import { Pin, PinOff } from 'lucide-react'
import { type CSSProperties, Fragment, useMemo } from 'react'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { MEASURE_IDS, type MeasureId } from '@/core/measures/measureIds'
import { shortName } from '@/core/model/shortName'
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Rows } from '@/marks/Rows'
import { comparisonName } from '@/state/comparisonName'
import { togglePin } from '@/state/measuresChoices'
import { setMeasures } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { sayValue } from './formats'
import { Reasons } from './Reasons'
import type { Ranked } from './rankingOf'
import { ScrollTable } from './ScrollTable'
import { SortHead } from './SortHead'

interface RankingProps {
  readonly ranking: readonly Ranked[]
  readonly measured: Measured
  readonly task: MeasuresTask
}

export function Ranking({ ranking, measured, task }: RankingProps) {
  const text = useMessages().measures
  const language = useLanguage()
  const measures = useApp((state) => state.view.measures)
  const { by, against, pinned } = measures
  const selected = useApp(({ pointing: { selection } }) =>
    selection?.type === 'actor' ? selection.id : null,
  )
  const columns = against === null ? MEASURE_IDS : MEASURE_IDS.filter((id) => id === by)
  const placeOf = useMemo(() => new Map(measured.ids.map((id, at) => [id, at])), [measured])
  const highest = ranking.reduce(
    (most, { value, otherwise }) => Math.max(most, value || 0, otherwise ?? 0),
    0,
  )
  const isPinned = ({ id }: Ranked) => pinned.includes(id)
  return (
    <ScrollTable label={text.ranking}>
      <thead>
        <tr>
          <th scope="col" className="measures-rank">
            {text.rank}
          </th>
          <th scope="col">{text.institution}</th>
          {columns.map((id) => (
            <SortHead
              key={id}
              title={text.names[id]}
              hint={text.means[id]}
              isBy={id === by}
              onPress={() => setMeasures({ ...measures, by: id })}
            />
          ))}
          {against !== null && (
            <th scope="col" className="measures-number">
              {comparisonName(against, language)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <Rows of={[...ranking.filter(isPinned), ...ranking.filter((one) => !isPinned(one))]}>
          {(ranked) => {
            const at = placeOf.get(ranked.id) ?? -1
            return (
              <Fragment key={ranked.id}>
                <RankedRow
                  ranked={ranked}
                  columns={columns}
                  values={columns.map((column) => measured.values[column][at] ?? Number.NaN)}
                  highest={highest}
                />
                {selected === ranked.id && (
                  <tr className="measures-why">
                    <td />
                    <td colSpan={columns.length + (against === null ? 1 : 2)}>
                      <Reasons id={ranked.id} value={ranked.value} task={task} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          }}
        </Rows>
      </tbody>
    </ScrollTable>
  )
}

interface RankedRowProps {
  readonly ranked: Ranked
  readonly columns: readonly MeasureId[]
  readonly values: readonly number[]
  readonly highest: number
}

function RankedRow({ ranked: { id, rank, value, otherwise }, columns, values, highest }: RankedRowProps) {
  const text = useMessages().measures
  const language = useLanguage()
  const { graph } = useDocument()
  const { by, pinned } = useApp((state) => state.view.measures)
  const isPinned = pinned.includes(id)
  const name = shortName(graph, id, language)
  return (
    <tr
      data-changed={(otherwise !== undefined && otherwise !== value) || undefined}
      data-pinned={isPinned || undefined}
    >
      <td className="measures-rank">
        <IconButton
          icon={isPinned ? PinOff : Pin}
          label={isPinned ? text.unpin(name) : text.pin(name)}
          onPress={() => togglePin(id)}
        />
        {rank === null ? text.noValue : formatNumber(language, rank)}
      </td>
      <th scope="row">
        <ActorName id={id} />
      </th>
      {columns.map((column, index) => {
        const own = values[index] ?? Number.NaN
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
  )
}

function shareOf(value: number, highest: number): CSSProperties & Readonly<Record<'--share', string>> {
  const share = highest > 0 && value > 0 ? value / highest : 0
  return { '--share': `${(share * 100).toFixed(1)}%` }
}
