// An action that a part on the screen does: to be had while that part is there.
import { isOffered, type OFFERS, runOffered } from '@/state/offers'
import type { Action } from './action'

export function offered(what: (typeof OFFERS)[number], title: Action['title']): Action {
  return {
    id: `offered/${what}`,
    title,
    isAvailable: () => isOffered(what),
    run: () => runOffered(what),
  }
}
