// Three actions for each column of the table, while its sheet is shown: to show or hide it, to sort by it, to go to its filter.
import type { Messages } from '@/i18n/messages'
import { type ColumnId, SHEET_IDS } from '@/state/appState'
import { COLUMN_OFFERS, type ColumnOffer, isOffered, isOfferOn, runOffered } from '@/state/offers'
import { SHEET_COLUMNS } from '@/state/sheetColumns'
import type { Action } from './action'

const TITLES: Readonly<Record<ColumnOffer, (messages: Messages['table'], column: string) => string>> = {
  show: ({ columns }, column) => `${columns}: ${column}`,
  sort: ({ sortBy }, column) => sortBy(column),
  ask: ({ askColumn }, column) => askColumn(column),
}

export const arrangeColumns: readonly Action[] = SHEET_IDS.flatMap((sheet) =>
  COLUMN_OFFERS.flatMap((does) =>
    SHEET_COLUMNS[sheet].map((column: ColumnId): Action => {
      const what = `${does}/${sheet}/${column}` as const
      return {
        id: `column/${what}`,
        title: ({ table }) => `${table.sheet[sheet]} · ${TITLES[does](table, table.column[column])}`,
        isAvailable: () => isOffered(what),
        ...(does === 'show' ? { isOn: () => isOfferOn(what) } : {}),
        ...(does === 'ask' ? { isHeard: true as const } : {}),
        run: () => runOffered(what),
      }
    }),
  ),
)
