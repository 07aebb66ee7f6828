// The counts of roles: of what and of which statements they are made, and by which role they are sorted.

import { POLARITIES, ROLES } from '@/core/model/vocabulary'
import type { Language } from '@/i18n/language'
import { findingsWordsIn } from '@/i18n/late/findings'
import type { Messages } from '@/i18n/messages'
import { COUNTED, type MeasuresSlice } from '@/state/appState'
import { showMeasures } from '@/state/measuresChoices'
import { type Action, hasDocument } from './action'

type Choice = Partial<Pick<MeasuresSlice, 'counted' | 'polarity' | 'role'>>

export const countRoles: readonly Action[] = [
  ...COUNTED.map((counted) =>
    count(
      counted,
      (_, language) => findingsWordsIn(language).counts[counted],
      { counted },
      (now) => now.counted === counted,
    ),
  ),
  ...[null, ...POLARITIES].map((polarity) =>
    count(
      `of/${polarity ?? 'all'}`,
      (_, language) => findingsWordsIn(language).polarities[polarity ?? 'all'],
      { polarity },
      (now) => now.polarity === polarity,
    ),
  ),
  ...[null, ...ROLES].map((role) =>
    count(
      `by/${role ?? 'all'}`,
      ({ table, legend }, language) =>
        table.sortBy(role ? legend.role[role] : findingsWordsIn(language).anyRole),
      { role },
      (now) => now.role === role,
    ),
  ),
]

function count(
  id: string,
  title: (messages: Messages, language: Language) => string,
  choice: Choice,
  isChosen: (now: MeasuresSlice) => boolean,
): Action {
  return {
    id: `count-roles/${id}`,
    title: (messages, language) => `${messages.measures.chapter.roles}: ${title(messages, language)}`,
    isAvailable: hasDocument,
    isOn: ({ view: { shown, measures } }) =>
      shown === 'measures' && measures.chapter === 'roles' && isChosen(measures),
    run: () => showMeasures({ ...choice, chapter: 'roles' }),
  }
}
