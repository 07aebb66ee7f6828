// One action for each other reading or folding that measures can be compared with, and one for comparing with nothing.
import { presetOf } from '@/core/ties/folding'
import { type AppState, COMPARISONS, type Comparison } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import { changeMeasures } from '@/state/measuresChoices'
import type { Action } from './action'

export const compareMeasures: readonly Action[] = [null, ...COMPARISONS].map((other) => ({
  id: `compare/${other ?? 'nothing'}`,
  title: ({ measures }, language) =>
    `${measures.compare}: ${other === null ? measures.nothing : comparisonName(other, language)}`,
  isAvailable: (state) => state.view.shown === 'measures' && isAnother(other, state),
  isOn: ({ view }) => view.measures.against === other,
  run: () => changeMeasures({ against: other }),
}))

/** What is in force already would be compared with itself. */
function isAnother(other: Comparison | null, { document, view }: AppState): boolean {
  if (!document) return false
  return other === null || (other !== view.reading && other !== presetOf(document.graph, view.folded))
}
