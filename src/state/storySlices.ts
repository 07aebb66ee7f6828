// What the app remembers while a story is told or changed.

import type { Otherwise } from '@/core/model/readOtherwise'
import type { TalkState } from '@/core/story/talk'
import type { PointingSlice, ViewSlice } from './appState'

/** The story editor is open. */
export interface Editing {
  /** `null`: the first one. */
  readonly story: string | null
  /** The step that is open in it. */
  readonly step: string | null
}

/** A story that is being told. */
export interface Presenting {
  /** The id of the step at hand. */
  readonly step: string
  /** What was shown before, to go back to; `null` where the page began with a step. */
  readonly before: {
    readonly view: ViewSlice
    readonly pointing: Pick<PointingSlice, 'selection' | 'path'>
    readonly otherwise: Otherwise
  } | null
}

/** What is shown of a talk besides its steps, in the audience's window and the presenter's alike. */
export interface TalkSlice extends Pick<TalkState, 'screen' | 'timed' | 'dot' | 'timer'> {
  /** By which the presenter's window finds this one; `null`: there is none so far. */
  readonly id: string | null
}
