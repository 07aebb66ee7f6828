// The counts of roles: of which statements they are made, and by which role they are sorted.
import { POLARITIES, ROLES } from '@/core/model/vocabulary'
import type { Messages } from '@/i18n/messages'
import type { MeasuresSlice } from '@/state/appState'
import { showMeasures } from '@/state/measuresChoices'
import { type Action, hasDocument } from './action'

type Choice = Pick<MeasuresSlice, 'polarity'> | Pick<MeasuresSlice, 'role'>

export const countRoles: readonly Action[] = [
  ...[null, ...POLARITIES].map((polarity) =>
    count(
      `of/${polarity ?? 'all'}`,
      ({ findings }) => findings.polarities[polarity ?? 'all'],
      { polarity },
      (now) => now.polarity === polarity,
    ),
  ),
  ...[null, ...ROLES].map((role) =>
    count(
      `by/${role ?? 'all'}`,
      ({ table, legend, findings }) => table.sortBy(role ? legend.role[role] : findings.statements),
      { role },
      (now) => now.role === role,
    ),
  ),
]

function count(
  id: string,
  title: (messages: Messages) => string,
  choice: Choice,
  isChosen: (now: MeasuresSlice) => boolean,
): Action {
  return {
    id: `count-roles/${id}`,
    title: (messages) => `${messages.measures.chapter.roles}: ${title(messages)}`,
    isAvailable: hasDocument,
    isOn: ({ view: { shown, measures } }) =>
      shown === 'measures' && measures.chapter === 'roles' && isChosen(measures),
    run: () => showMeasures({ ...choice, chapter: 'roles' }),
  }
}
