// Telling a story: each step shows its own picture of the map, and leaving goes back to what was shown before.
import type { Step } from '@/core/model/graph'
import { type Skipped, tellableFrom } from '@/core/story/missing'
import type { UnknownInAddress } from './appState'
import { showPicture, store, tell, tellUnknown } from './store'
import type { Presenting } from './storySlices'
import { decodeAddress } from './url'

function setPresenting(presenting: Presenting | null): void {
  store.setState({ presenting })
}

/**
 * Shows a step, and begins to present where nobody does yet. Nothing where there is no such step.
 * @param by in which direction one goes, for a step that is skipped
 */
export function showStep(id: string, by = 1): void {
  const { document, view, pointing, presenting } = store.getState()
  if (!document) return
  const { place, skipped } = tellableFrom(document.asWritten, id, by)
  if (!place) {
    tellVain(skipped)
    return
  }
  const { selection, path } = pointing
  const before = presenting
    ? presenting.before
    : { view, pointing: { selection, path }, otherwise: document.otherwise }
  const { unknown, otherwise, ...picture } = decodeAddress(document.asWritten, addressOf(place.step))
  if (!presenting) beginTimer()
  setPresenting({ step: place.step.id, before })
  showPicture(picture.view, picture, otherwise)
  // A file may ask for what this app does not know: the rest of the step holds, and it is told.
  tellUnknown(unknown)
  tellVain(skipped, unknown)
}

function tellVain(skipped: readonly Skipped[], unknown: readonly UnknownInAddress[] = []): void {
  if (skipped.length + unknown.length > 0) tell({ what: 'not-in-map', skipped, unknown })
}

/** The step that an address names, with the picture that it has already; `null`: no step. */
export function resumeStep(step: string | null): void {
  const { presenting, document } = store.getState()
  if (step === null) setPresenting(null)
  else if (document && tellableFrom(document.asWritten, step, 1).skipped.length > 0) showStep(step)
  else if (presenting?.step !== step) {
    if (!presenting) beginTimer()
    setPresenting({ step, before: presenting?.before ?? null })
  }
}

/** Who leaves a talk for a moment and comes back is still in it. */
function beginTimer(): void {
  store.setState(({ talk }) => {
    const { before, since } = talk.timer
    return since === null && before === 0 ? { talk: { ...talk, timer: { before, since: Date.now() } } } : {}
  })
}

export function leavePresenting(): void {
  const before = store.getState().presenting?.before
  setPresenting(null)
  store.setState(({ talk }) => ({
    talk: {
      ...talk,
      screen: null,
      dot: false,
      // The presenter's window may come back to the story; without one it is over.
      timer: talk.id === null ? { before: 0, since: null } : talk.timer,
    },
  }))
  if (before) showPicture(before.view, before.pointing, before.otherwise)
}

/** A step's view, reading and filters in the words of an address: whatever a link can show, a step can. */
export function addressOf({ view, reading, filters = {} }: Step): URLSearchParams {
  const params = new URLSearchParams({ view, reading })
  for (const [name, values] of Object.entries(filters)) params.set(name, values.join())
  return params
}
