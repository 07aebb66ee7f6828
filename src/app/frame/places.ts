// Going by key to a part of the app: it takes the focus, and Tab goes on from there.
import { store } from '@/state/store'
import { openReaderPanel, panelsNow, toggleLegendPanel } from './panels'

export const PLACES = ['view', 'card', 'legend'] as const
export type Place = (typeof PLACES)[number]

const STOPS: Readonly<Record<Place, string>> = {
  // What each view has as its one tab stop.
  view: '.frame-view [tabindex="0"]',
  card: '.card',
  legend: '.frame-legend',
}

export function goTo(place: Place): void {
  if (place === 'card') openReaderPanel()
  if (place === 'legend' && !panelsNow(store.getState()).legendOpen) toggleLegendPanel()
  if (focusOn(place)) return
  // What was closed is there a frame later.
  requestAnimationFrame(() => focusOn(place))
}

/** Whether the place was there to take it. */
export function focusOn(place: Place): boolean {
  const stop = document.querySelector<HTMLElement>(STOPS[place])
  stop?.focus()
  return stop !== null && stop === document.activeElement
}
