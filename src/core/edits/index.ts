// Every way to change a document. An edit is data; the function under its name makes a new graph of it, and leaves the one
// that it was given as it is.
import type { CoordinationGraph } from '@/core/model/graph'
import { type AddStep, addStep } from './addStep'
import { type AddStory, addStory } from './addStory'
import { type CaptionStep, captionStep } from './captionStep'
import { type DeleteStep, deleteStep } from './deleteStep'
import { type DeleteStory, deleteStory } from './deleteStory'
import { type DuplicateStep, duplicateStep } from './duplicateStep'
import { type FocusStep, focusStep } from './focusStep'
import { type MoveStep, moveStep } from './moveStep'
import { type NoteStep, noteStep } from './noteStep'
import { type PictureStep, pictureStep } from './pictureStep'
import { type RenameStory, renameStory } from './renameStory'
import { type RestoreStories, restoreStories } from './restoreStories'
import { type RetitleStep, retitleStep } from './retitleStep'

interface Edits {
  'story/add': AddStory
  'story/rename': RenameStory
  'story/delete': DeleteStory
  'story/restore': RestoreStories
  'step/add': AddStep
  'step/move': MoveStep
  'step/duplicate': DuplicateStep
  'step/delete': DeleteStep
  'step/retitle': RetitleStep
  'step/caption': CaptionStep
  'step/note': NoteStep
  'step/focus': FocusStep
  'step/picture': PictureStep
}

export type EditType = keyof Edits
export type Edit<Type extends EditType = EditType> = { [T in Type]: Edits[T] & { readonly type: T } }[Type]

const edits: { readonly [T in EditType]: (graph: CoordinationGraph, edit: Edit<T>) => CoordinationGraph } = {
  'story/add': addStory,
  'story/rename': renameStory,
  'story/delete': deleteStory,
  'story/restore': restoreStories,
  'step/add': addStep,
  'step/move': moveStep,
  'step/duplicate': duplicateStep,
  'step/delete': deleteStep,
  'step/retitle': retitleStep,
  'step/caption': captionStep,
  'step/note': noteStep,
  'step/focus': focusStep,
  'step/picture': pictureStep,
}

/** @returns the same graph where there is nothing to change */
export function applyEdit<Type extends EditType>(
  graph: CoordinationGraph,
  edit: Edit<Type>,
): CoordinationGraph {
  return edits[edit.type](graph, edit)
}
