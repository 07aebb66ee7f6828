// One action for each way of turning a request into lines.
import { READINGS } from '@/core/model/vocabulary'
import { setReading } from '@/state/store'
import { type Action, hasDocument } from './action'

export const chooseReadings: readonly Action[] = READINGS.map((reading) => ({
  id: `reading/${reading}`,
  title: ({ legend, vocabulary }) => `${legend.reading}: ${vocabulary.reading[reading]}`,
  isAvailable: hasDocument,
  isOn: (state) => state.view.reading === reading,
  run: () => setReading(reading),
}))
