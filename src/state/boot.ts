// How the app begins: preferences, then the graph that the address names, shown as the address says.
import { DEFAULT_MAP } from './bundled'
import { openBundled } from './openGraph'
import { failOpening } from './opening'
import { applyPreferences } from './preferences'
import { store } from './store'
import { openFromAddress, startUrlSync } from './urlSync'

/** A presenter's window shows no graph: all that it tells comes from the audience's. */
export function bootPresenter(): void {
  applyPreferences()
}

export async function boot(): Promise<void> {
  applyPreferences()
  startUrlSync()
  await openFirst()
}

/** Where the address leads to nothing good there should still be a map; what went wrong is told over it. */
export async function openFirst(): Promise<void> {
  const failure = await openFromAddress()
  if (!failure || failure.name === DEFAULT_MAP) return
  const alsoFailed = await openBundled(DEFAULT_MAP)
  if (!alsoFailed && store.getState().opening.status === 'idle')
    failOpening(failure.name, failure.problems, failure.trouble, 'our-own')
}
