// The ranking by a measure: what it means and where it comes from, what another choice makes of it, and a plot of two.

import { useMemo } from 'react'
import type { Measured, MeasuresTask } from '@/core/measures/measureAll'
import { shortName } from '@/core/model/shortName'
import { compareNames } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { SaveRows } from '@/marks/SaveRows'
import { showView, store, toggleLayer } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'
import { ComparisonChoice } from './ComparisonChoice'
import { Finding } from './Finding'
import { Plot } from './Plot'
import { Ranking } from './Ranking'
import { rankingOf } from './rankingOf'
import { SOURCES } from './sources'
import { rankingTable } from './tables'

interface RankingChapterProps {
  readonly task: MeasuresTask
  readonly measured: Measured
  readonly otherwise: Measured | undefined
}

export function RankingChapter({ task, measured, otherwise }: RankingChapterProps) {
  const text = useMessages().measures
  const language = useLanguage()
  const { graph } = useDocument()
  const { by, against } = useApp((state) => state.view.measures)
  const ranking = useMemo(() => {
    const nameOf = (id: string) => shortName(graph, id, language)
    return rankingOf(
      measured,
      by,
      (one, other) => compareNames(language, nameOf(one), nameOf(other)),
      otherwise,
    )
  }, [graph, language, measured, by, otherwise])
  const showOnMap = () => {
    if (!store.getState().view.layers.includes('measure')) toggleLayer('measure')
    showView('map')
  }
  return (
    <>
      <p className="measures-definition">
        <strong>{text.names[by]}.</strong> {text.means[by]} <cite lang="en">{SOURCES[by]}</cite>
      </p>
      <div className="measures-bar">
        <ComparisonChoice />
        <button type="button" className="button" onClick={showOnMap}>
          {text.onMap}
        </button>
        <SaveRows
          name={text.ranking}
          table={() => rankingTable(graph, language, ranking, measured, { by, against })}
        />
      </div>
      {against !== null && otherwise && <Finding ranking={ranking} by={by} against={against} />}
      <p className="quiet">{text.pressName}</p>
      <Ranking ranking={ranking} measured={measured} task={task} />
      <Plot measured={measured} />
    </>
  )
}
