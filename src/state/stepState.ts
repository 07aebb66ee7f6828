// The state as it would be at a step of a story, for whoever draws steps that are not on the screen.
import type { Step } from '@/core/model/graph'
import type { DocumentSlice } from './appState'
import type { Lighting } from './derived'
import { withOtherwise } from './otherwise'
import { addressOf } from './presenting'
import { decodeAddress } from './url'

/** Pure. Plates stay where a person dragged them. */
export function stepState<State extends Lighting & { readonly document: DocumentSlice }>(
  state: State,
  step: Step,
): State {
  const { document } = state
  const { view, otherwise, selection, path } = decodeAddress(document.asWritten, addressOf(step))
  return {
    ...state,
    document: withOtherwise(document, otherwise),
    view: { ...view, moved: state.view.moved },
    pointing: { selection, path, hover: null },
    presenting: { step: step.id, before: null },
  }
}
