// What is on the screen becomes a step of the story.
import { tell } from '@/state/store'
import type { Action } from './action'

export const keepAsStep: Action = {
  id: 'keep-step',
  title: ({ editing }) => editing.keep,
  isAvailable: ({ document, presenting }) => document !== null && presenting === null,
  run: () =>
    void import('@/present/editor/keepStep').then(
      ({ keepStep }) => keepStep(),
      () => tell({ what: 'sheet-missing' }),
    ),
}
