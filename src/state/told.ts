// What is told to a person once: what came of an action, what was skipped, what was recovered.
import type { Skipped } from '@/core/story/missing'
import type { Language } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import type { AppState, UnknownInAddress } from './appState'

/** What came of an action, told once: those that leave no other trace in sight, and for ears what was done by a key. */
export type Told =
  | { readonly what: 'link-copied' | 'link-not-copied' | 'text-copied' | 'text-not-copied' | 'sheet-missing' }
  | {
      readonly what:
        | 'map-saved'
        | 'map-downloaded'
        | 'map-not-saved'
        | 'map-differs'
        | 'not-kept'
        | 'kept-elsewhere'
        | 'left-unsaved'
    }
  | {
      /** On the way to a step: those that cannot be told, and what this one asks for in vain. */
      readonly what: 'not-in-map'
      readonly skipped: readonly Skipped[]
      readonly unknown: readonly UnknownInAddress[]
    }
  | {
      readonly what: 'done'
      /** Its id. */
      readonly action: string
      readonly title: (messages: Messages, language: Language) => string
      /** For what can be switched. */
      readonly isOn?: (state: AppState) => boolean
    }

/** Changes of an earlier visit that are in no file. */
export interface Recovered {
  /** When the last of them was made, in milliseconds since 1970. */
  readonly at: number
  /** Whole; or into a file that is another one by now; or not at all. */
  readonly how: 'whole' | 'other-file' | 'unreadable'
}
