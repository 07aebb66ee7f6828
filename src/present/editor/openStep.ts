// Opens a step in the editor, and shows its picture on the map, as the room will see it.
import type { Step } from '@/core/model/graph'
import { placeOf } from '@/core/story/steps'
import type { DocumentSlice, UnknownInAddress } from '@/state/appState'
import { setEditing } from '@/state/edited'
import { pictureOnScreen } from '@/state/onScreen'
import { addressOf } from '@/state/presenting'
import { showPicture, store } from '@/state/store'
import { decodeAddress, type Picture } from '@/state/url'

export function openStep(id: string): void {
  const { document } = store.getState()
  const place = document && placeOf(document.asWritten, id)
  if (!place) return
  setEditing({ story: place.story.id, step: id })
  const { view, selection, path, otherwise } = pictureOf(document, place.step)
  showPicture(view, { selection, path }, otherwise)
}

export function pictureOf(
  { asWritten }: DocumentSlice,
  step: Step,
): Picture & { readonly unknown: readonly UnknownInAddress[] } {
  return decodeAddress(asWritten, addressOf(step))
}

/** What the step shows in words that are the same for the same picture, whoever wrote them. */
export function pictureKey(document: DocumentSlice, step: Step): string {
  const { view, path, otherwise } = pictureOf(document, step)
  const shown = { view: { ...view, moved: {} }, pointing: { selection: null, path, hover: null } }
  return JSON.stringify(pictureOnScreen(shown, { ...document, otherwise }))
}
