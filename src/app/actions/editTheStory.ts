import { setEditing } from '@/state/edited'
import { store } from '@/state/store'
import type { Action } from './action'

export const editTheStory: Action = {
  id: 'edit-story',
  title: ({ editing }) => editing.editStory,
  isAvailable: ({ document, presenting }) => document !== null && presenting === null,
  isOn: ({ editing }) => editing !== null,
  run: () => setEditing(store.getState().editing ? null : { story: null, step: null }),
}
