// One action for each measure: to the ranking by it.
import { MEASURE_IDS } from '@/core/measures/measureIds'
import { showMeasures } from '@/state/measuresChoices'
import { type Action, hasDocument } from './action'

export const rankBy: readonly Action[] = MEASURE_IDS.map((by) => ({
  id: `measure/${by}`,
  title: ({ measures }) => `${measures.title}: ${measures.names[by]}`,
  isAvailable: hasDocument,
  isOn: ({ view: { shown, measures } }) =>
    shown === 'measures' && measures.chapter === 'ranking' && measures.by === by,
  run: () => showMeasures({ chapter: 'ranking', by }),
}))
