// One action for each sort of groups that brokers stand between.
import { GROUPINGS } from '@/core/measures/measureIds'
import { showMeasures } from '@/state/measuresChoices'
import { type Action, hasDocument } from './action'

export const groupBrokers: readonly Action[] = GROUPINGS.map((grouping) => ({
  id: `brokers/${grouping}`,
  title: ({ measures }) => `${measures.brokers}: ${measures.groupings[grouping]}`,
  isAvailable: hasDocument,
  isOn: ({ view: { shown, measures } }) =>
    shown === 'measures' && measures.chapter === 'brokers' && measures.grouping === grouping,
  run: () => showMeasures({ chapter: 'brokers', grouping }),
}))
