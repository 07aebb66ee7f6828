// Changing the document that is open. Loaded with whoever first changes one: most visits only look.
import { commit, type Moment, redo, undo } from '@/core/edits/history'
import type { Edit } from '@/core/edits/index'
import { placeOf } from '@/core/story/steps'
import type { DocumentSlice } from './appState'
import { askBeforeLeaving } from './askBeforeLeaving'
import { keepUnsaved } from './journal'
import { withWritten } from './otherwise'
import { store } from './store'
import type { Editing } from './storySlices'

export function edit(change: Edit): void {
  go((moment) => commit(moment, change), change)
}

export function undoEdit(): void {
  go(undo, store.getState().document?.history.done.at(-1)?.edit)
}

export function redoEdit(): void {
  go(redo, store.getState().document?.history.undone.at(-1)?.edit)
}

function go(next: (moment: Moment) => Moment, change: Edit | undefined): void {
  const { document, editing } = store.getState()
  if (!document || !change) return
  const { asWritten: graph, history } = document
  const after = next({ graph, history })
  if (after.graph === graph) return
  const changed = withWritten(document, after)
  store.setState({ document: changed, editing: editing && openAfter(editing, change, changed) })
  askBeforeLeaving()
  void keepUnsaved(changed)
}

/** What is new is opened; what is gone is not open any more; else one goes on where one was. */
function openAfter(editing: Editing, change: Edit, { asWritten }: DocumentSlice): Editing {
  const added = stepAddedBy(change)
  const place = added === null ? undefined : placeOf(asWritten, added)
  if (place) return { story: place.story.id, step: place.step.id }
  const { step } = editing
  return step === null || placeOf(asWritten, step) ? editing : { ...editing, step: null }
}

function stepAddedBy(change: Edit): string | null {
  switch (change.type) {
    case 'story/add':
      return change.steps[0]?.id ?? null
    case 'step/add':
      return change.step.id
    case 'step/duplicate':
      return change.as
    default:
      return null
  }
}
