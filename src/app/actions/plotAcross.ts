// One action for each measure that the ranked one can be plotted against.
import { MEASURE_IDS } from '@/core/measures/measureIds'
import { changeMeasures } from '@/state/measuresChoices'
import type { Action } from './action'

export const plotAcross: readonly Action[] = MEASURE_IDS.map((across) => ({
  id: `plot-across/${across}`,
  title: ({ measures }) => `${measures.plot}: ${measures.names[across]}`,
  isAvailable: ({ view: { shown, measures } }) =>
    shown === 'measures' && measures.chapter === 'ranking' && measures.by !== across,
  isOn: ({ view }) => view.measures.across === across,
  run: () => changeMeasures({ across }),
}))
