// One action for each value of the filter's closed lists, where the map has it.
import { ACTOR_KINDS, ROLES } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import type { Action } from './action'
import { picksOf } from './picksOf'

export const pickForFilter: readonly Action[] = [
  ...picksOf('lines', LINE_KINDS, (kind, { vocabulary }) => `: ${vocabulary.line[kind]}`),
  ...picksOf('roles', ROLES, (role, { legend }) => `, ${legend.roles}: ${legend.role[role]}`),
  ...picksOf('kinds', ACTOR_KINDS, (kind, { legend }) => `, ${legend.institutions}: ${legend.kind[kind]}`),
]
