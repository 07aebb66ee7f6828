// What a person does in the app, said once for a pointer and for a keyboard.
import type { Locator, Page } from '@playwright/test'
import type { Action } from '@/app/actions/action'
import { describeTheView } from '@/app/actions/describeTheView'
import { findAPath } from '@/app/actions/findAPath'
import { goToPlaces } from '@/app/actions/goToPlaces'
import { showViews } from '@/app/actions/showViews'
import type { Place } from '@/app/frame/places'
import type { Tie } from '@/core/ties/ties'
import type { ViewId } from '@/state/appState'

export interface Hands {
  readonly by: 'pointer' | 'keyboard'
  readonly page: Page
  /** An institution, by its plate on the map or by its name. */
  readonly pick: (actor: string) => Promise<void>
  /** Picks it, and waits for its card. */
  readonly select: (actor: string) => Promise<void>
  /** A tie, by its line on the map or on the card of its first institution. */
  readonly selectTie: (tie: Tie) => Promise<void>
  /** Opens the search and writes. */
  readonly search: (words: string) => Promise<void>
  /** Searches, and takes the row that begins with this. */
  readonly find: (words: string, wanted: string) => Promise<void>
  readonly show: (view: ViewId) => Promise<void>
  /** An action of the app that the search names, or its shortcut. */
  readonly perform: (action: string) => Promise<void>
  readonly press: (control: Locator, place: Place) => Promise<void>
  /** What only keys do. */
  readonly key: (key: string) => Promise<void>
}

const ACTIONS: readonly Action[] = [describeTheView, findAPath, ...goToPlaces, ...showViews]

/** Those that the tasks need, by their ids. */
export function actionOf(id: string): Action {
  const action = ACTIONS.find((one) => one.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}
