// One action for each chapter of the measures, from any view.
import { CHAPTERS } from '@/state/appState'
import { showMeasures } from '@/state/measuresChoices'
import { type Action, hasDocument } from './action'

export const showChapters: readonly Action[] = CHAPTERS.map((chapter) => ({
  id: `chapter/${chapter}`,
  title: ({ frame, measures }) => `${frame.views.measures}: ${measures.chapter[chapter]}`,
  isAvailable: hasDocument,
  isOn: ({ view }) => view.shown === 'measures' && view.measures.chapter === chapter,
  run: () => showMeasures({ chapter }),
}))
