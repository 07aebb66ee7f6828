// Changing the document that is open. Loaded with whoever first changes one: most visits only look.
import { commit, type Moment, redo, undo } from '@/core/edits/history'
import type { Edit } from '@/core/edits/index'
import { placeOf } from '@/core/story/steps'
import type { DocumentSlice, Editing } from './appState'
import { askBeforeLeaving } from './askBeforeLeaving'
import { keepUnsaved } from './journal'
import { withWritten } from './otherwise'
import { store } from './store'

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
  store.setState({ document: changed, editing: editing && openAfter(editing, change, document, changed) })
  askBeforeLeaving()
  void keepUnsaved(changed)
}

/** What was changed is what one looks at; where it is gone, what has its place. */
function openAfter(
  editing: Editing,
  change: Edit,
  { asWritten: before }: DocumentSlice,
  { asWritten: after }: DocumentSlice,
): Editing {
  const id = stepOf(change)
  if (id === null) return editing
  const place = placeOf(after, id)
  if (place) return { story: place.story.id, step: id }
  const gone = placeOf(before, id)
  const steps = after.stories.find((story) => story.id === gone?.story.id)?.steps ?? []
  const next = gone && (steps[gone.index] ?? steps.at(-1))
  return { ...editing, step: next?.id ?? null }
}

function stepOf(change: Edit): string | null {
  switch (change.type) {
    case 'story/add':
    case 'story/rename':
    case 'story/delete':
    case 'story/restore':
      return null
    case 'step/add':
      return change.step.id
    case 'step/duplicate':
      return change.as
    default:
      return change.step
  }
}
