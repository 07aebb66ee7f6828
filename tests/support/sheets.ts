// Sheets of a graph for tests, under chosen readings, foldings and filters.
import type { CoordinationGraph } from '@/core/model/graph'
import { NO_FILTER } from '@/core/ties/filter'
import type { Language } from '@/i18n/language'
import type { ColumnId, ViewSlice } from '@/state/appState'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { arranged, type Wants } from '@/views/table/arranged'
import { type Column, piecesOf, plainText, type Sheet } from '@/views/table/sheet'
import type { Work } from '@/views/table/slices'
import type { SheetSource } from '@/views/table/source'

export function sourceOf(
  graph: CoordinationGraph,
  change: Partial<ViewSlice> = {},
  language: Language = 'en',
): SheetSource {
  const view = { ...FIRST_VIEW, filter: NO_FILTER, ...change }
  return { graph, otherwise: {}, derived: derived({ view }, graph), view, language }
}

export function column(sheet: Sheet, id: ColumnId): Column {
  const found = sheet.columns.find((one) => one.id === id)
  if (!found) throw new Error(`No column ${id}`)
  return found
}

export function cell(sheet: Sheet, row: number, id: ColumnId, language: Language = 'en'): string {
  return plainText(piecesOf(column(sheet, id), row, language))
}

/** What a row stands for. */
export function idAt(sheet: Sheet, row: number): string {
  const target = sheet.target(row)
  return target.type === 'part' ? target.statement : target.id
}

export function rowsOf(sheet: Sheet): readonly number[] {
  return Array.from({ length: sheet.size }, (_, row) => row)
}

export function finish<Result>(work: Work<Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

export function arrangedNow(
  sheet: Sheet,
  wants: Partial<Wants>,
  language: Language = 'en',
): readonly number[] {
  return finish(arranged(sheet, { sort: null, filters: {}, ...wants }, language))
}
