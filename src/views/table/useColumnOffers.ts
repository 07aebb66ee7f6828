// What a person can do with columns and their filters, to be had from the search as well.
import { useEffect } from 'react'
import type { ColumnId, SheetWants } from '@/state/appState'
import { offer } from '@/state/offers'
import { isAsking } from './arranged'
import type { Sheet } from './sheet'

interface ColumnCommands {
  readonly hide: (hidden: readonly ColumnId[]) => void
  readonly sortBy: (column: ColumnId) => void
  /** To the filter of the column, or to the first one. */
  readonly goToFilter: (column?: ColumnId) => void
  readonly clear: () => void
}

export function useColumnOffers(
  { id: sheet, columns }: Sheet,
  { filters, hidden }: SheetWants,
  { hide, sortBy, goToFilter, clear }: ColumnCommands,
): void {
  useEffect(() => {
    const offers = columns.flatMap(({ id }, index) => {
      const isShown = !hidden.includes(id)
      const without = hidden.filter((other) => other !== id)
      const onlyShown = isShown
        ? [offer(`sort/${sheet}/${id}`, () => sortBy(id)), offer(`ask/${sheet}/${id}`, () => goToFilter(id))]
        : []
      // The first one names the row, and stays.
      if (index === 0) return onlyShown
      const turn = () => hide(isShown ? [...hidden, id] : without)
      return [...onlyShown, offer(`show/${sheet}/${id}`, turn, isShown)]
    })
    offers.push(offer('ask-columns', () => goToFilter()))
    if (hidden.length > 0) offers.push(offer('all-columns', () => hide([])))
    if (isAsking(filters)) offers.push(offer('clear-columns', clear))
    return () => {
      for (const takeBack of offers) takeBack()
    }
  })
}
