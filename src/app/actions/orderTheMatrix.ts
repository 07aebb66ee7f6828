// One action for each order of the matrix.
import { matrixWordsIn } from '@/i18n/late/matrix'
import { ORDERS } from '@/state/appState'
import { setOrder } from '@/state/store'
import type { Action } from './action'

export const orderTheMatrix: readonly Action[] = ORDERS.map((order) => ({
  id: `order/${order}`,
  title: (_, language) => `${matrixWordsIn(language).order}: ${matrixWordsIn(language).orders[order]}`,
  isAvailable: ({ document, view }) => document !== null && view.shown === 'matrix',
  isOn: (state) => state.view.order === order,
  run: () => setOrder(order),
}))
