// The sheets by their ids.

import type { SheetId } from '@/state/appState'
import { institutionsSheet } from './institutions'
import type { Sheet } from './sheet'
import type { SheetSource } from './source'
import { statementsSheet } from './statements'
import { tiesSheet } from './ties'

const MAKERS: Readonly<Record<SheetId, (source: SheetSource) => Sheet>> = {
  institutions: institutionsSheet,
  statements: statementsSheet,
  ties: tiesSheet,
}

export function sheetOf(id: SheetId, source: SheetSource): Sheet {
  return MAKERS[id](source)
}

/** How many rows a sheet has, without making it. */
export function sizeOf(id: SheetId, { graph, derived, view }: SheetSource): number {
  const hides = view.leftOut === 'hide'
  switch (id) {
    case 'institutions':
      return hides
        ? derived.institutions.filter((actor) => derived.passing.has(actor.id)).length
        : derived.institutions.length
    case 'statements':
      return (hides ? derived.statements : graph.statements).length
    case 'ties':
      return (hides ? derived.ties : derived.allTies).length
  }
}
