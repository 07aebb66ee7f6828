// One action for each value of the filter's closed lists, where the map has it.
import { ACTOR_KINDS, ROLES } from '@/core/model/vocabulary'
import { LINE_KINDS } from '@/core/ties/filter'
import type { AppState } from '@/state/appState'
import { choicesOf } from '@/state/choices'
import { togglePick } from '@/state/store'
import type { Action } from './action'

function has(facet: 'lines' | 'roles' | 'kinds', value: string): (state: AppState) => boolean {
  return ({ document }) =>
    document !== null && choicesOf(document.graph)[facet].some((one: string) => one === value)
}

function isPicked(facet: 'lines' | 'roles' | 'kinds', value: string): (state: AppState) => boolean {
  return ({ view }) => view.filter[facet].some((one: string) => one === value)
}

export const pickForFilter: readonly Action[] = [
  ...LINE_KINDS.map(
    (kind): Action => ({
      id: `filter/lines/${kind}`,
      title: ({ palette, vocabulary }) => `${palette.filterBy}: ${vocabulary.line[kind]}`,
      isAvailable: has('lines', kind),
      isOn: isPicked('lines', kind),
      run: () => togglePick('lines', kind),
    }),
  ),
  ...ROLES.map(
    (role): Action => ({
      id: `filter/roles/${role}`,
      title: ({ palette, legend }) => `${palette.filterBy}, ${legend.roles}: ${legend.role[role]}`,
      isAvailable: has('roles', role),
      isOn: isPicked('roles', role),
      run: () => togglePick('roles', role),
    }),
  ),
  ...ACTOR_KINDS.map(
    (kind): Action => ({
      id: `filter/kinds/${kind}`,
      title: ({ palette, legend }) => `${palette.filterBy}, ${legend.institutions}: ${legend.kind[kind]}`,
      isAvailable: has('kinds', kind),
      isOn: isPicked('kinds', kind),
      run: () => togglePick('kinds', kind),
    }),
  ),
]
