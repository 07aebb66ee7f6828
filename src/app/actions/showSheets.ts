// One action for each sheet of the table, from any view.
import { SHEET_IDS } from '@/state/appState'
import { setTable, showView, store } from '@/state/store'
import { type Action, hasDocument } from './action'

export const showSheets: readonly Action[] = SHEET_IDS.map((sheet) => ({
  id: `sheet/${sheet}`,
  title: ({ frame, table }) => `${frame.views.table}: ${table.sheet[sheet]}`,
  isAvailable: hasDocument,
  isOn: ({ view }) => view.shown === 'table' && view.table.sheet === sheet,
  run: () => {
    setTable({ ...store.getState().view.table, sheet })
    showView('table')
  },
}))
