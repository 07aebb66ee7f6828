// Telling a story: each step shows its own picture of the map, and leaving goes back to what was shown before.
import { placeOf, type Step } from '@/core/story/steps'
import type { Presenting } from './appState'
import { showPicture, store, tellUnknown } from './store'
import { decodeAddress } from './url'

function setPresenting(presenting: Presenting | null): void {
  store.setState({ presenting })
}

/** Shows a step, and begins to present where nobody does yet. Nothing where there is no such step. */
export function showStep(id: string): void {
  const { document, view, pointing, presenting } = store.getState()
  const place = document && placeOf(document.asWritten, id)
  if (!place) return
  const { selection, path } = pointing
  const before = presenting
    ? presenting.before
    : { view, pointing: { selection, path }, otherwise: document.otherwise }
  const { unknown, otherwise, ...picture } = decodeAddress(document.asWritten, addressOf(place.step))
  if (!presenting) beginTimer()
  setPresenting({ step: id, before })
  showPicture(picture.view, picture, otherwise)
  // A file may ask for what this app does not know: the rest of the step holds, and it is told.
  tellUnknown(unknown)
}

/** The step that an address names, with the picture that it has already; `null`: no step. */
export function resumeStep(step: string | null): void {
  const { presenting } = store.getState()
  if (step === null) setPresenting(null)
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
