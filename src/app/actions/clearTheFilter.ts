import { isFiltering } from '@/core/ties/filter'
import { clearFilter } from '@/state/store'
import type { Action } from './action'

export const clearTheFilter: Action = {
  id: 'clear-filter',
  title: ({ palette }) => palette.clearFilter,
  shortcuts: [{ key: 'x' }],
  isAvailable: ({ document, view }) => document !== null && isFiltering(view.filter),
  run: clearFilter,
}
