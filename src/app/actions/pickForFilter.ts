// One action for each value of the filter's closed lists, where the map has it.

import { ACTOR_KINDS, ROLES } from '@/core/model/vocabulary'
import { type Filter, LINE_KINDS } from '@/core/ties/filter'
import type { Messages } from '@/i18n/messages'
import { choicesOf } from '@/state/choices'
import { togglePick } from '@/state/store'
import type { Action } from './action'

function picksOf<F extends 'lines' | 'roles' | 'kinds'>(
  facet: F,
  values: Filter[F],
  titleOf: (value: Filter[F][number], messages: Messages) => string,
): readonly Action[] {
  return values.map((value) => {
    const isAmong = (list: readonly string[]) => list.includes(value)
    return {
      id: `filter/${facet}/${value}`,
      title: (messages) => `${messages.palette.filterBy}${titleOf(value, messages)}`,
      isAvailable: ({ document }) => document !== null && isAmong(choicesOf(document.graph)[facet]),
      isOn: ({ view }) => isAmong(view.filter[facet]),
      run: () => togglePick(facet, value),
    }
  })
}

export const pickForFilter: readonly Action[] = [
  ...picksOf('lines', LINE_KINDS, (kind, { vocabulary }) => `: ${vocabulary.line[kind]}`),
  ...picksOf('roles', ROLES, (role, { legend }) => `, ${legend.roles}: ${legend.role[role]}`),
  ...picksOf('kinds', ACTOR_KINDS, (kind, { legend }) => `, ${legend.institutions}: ${legend.kind[kind]}`),
]
