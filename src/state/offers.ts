// What a part that is on the screen can do besides what the store can: it offers that while it is there, and the search
// does it too.
import type { ColumnId, SheetId } from './appState'

export const OFFERS = [
  'zoom-in',
  'zoom-out',
  'fit',
  'copy-matrix',
  'copy-rows',
  'save-rows',
  'ask-columns',
  'clear-columns',
  'all-columns',
  'open-all',
  'close-all',
  'stop-measuring',
  'measure-again',
  'see-mended',
  'take-update',
  'open-presenter',
] as const

export const COLUMN_OFFERS = ['show', 'sort', 'ask'] as const
/** What can be done with a column of the sheet that is shown: to show or hide it, to sort by it, to go to its filter. */
export type ColumnOffer = (typeof COLUMN_OFFERS)[number]

export type Offer =
  | (typeof OFFERS)[number]
  | `${ColumnOffer}/${SheetId}/${ColumnId}`
  /** To show or hide that of a passage. */
  | `translation/${string}`

interface Offered {
  readonly run: () => void
  /** For what can be switched. */
  readonly isOn: boolean
}

const offered = new Map<Offer, Offered>()

/** Gives the way to take it back, for an effect. */
export function offer(what: Offer, run: () => void, isOn = false): () => void {
  const one = { run, isOn }
  offered.set(what, one)
  return () => {
    if (offered.get(what) === one) offered.delete(what)
  }
}

export function isOffered(what: Offer): boolean {
  return offered.has(what)
}

export function isOfferOn(what: Offer): boolean {
  return offered.get(what)?.isOn ?? false
}

export function runOffered(what: Offer): void {
  offered.get(what)?.run()
}
