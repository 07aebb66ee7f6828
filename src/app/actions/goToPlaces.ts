// One action for each part of the app that keys may want to go to at once: Tab from the top of the page is a long way.
import { goTo, PLACES, type Place } from '../frame/places'
import { type Action, hasDocument } from './action'

const KEYS: Readonly<Record<Place, string>> = { view: 'v', card: 'c', legend: 'g' }

export const goToPlaces: readonly Action[] = PLACES.map((place) => ({
  id: `go-to/${place}`,
  title: ({ frame }) => frame.goTo[place],
  shortcuts: [{ key: KEYS[place] }],
  isHeard: true,
  isAvailable: hasDocument,
  run: () => goTo(place),
}))
