// What columns of the table are asked for: to its filters, all filters empty, all columns shown.
import type { Action } from './action'
import { offered } from './offered'

export const askColumns: readonly Action[] = [
  offered('ask-columns', ({ table }) => table.askColumns),
  offered('clear-columns', ({ table }) => table.clear),
  offered('all-columns', ({ table }) => `${table.columns}: ${table.allColumns}`),
]
