// What an action is: one thing that a person can do, said once, for the search, the shortcuts, the help and buttons alike.
import type { Language } from '@/i18n/language'
import type { Messages } from '@/i18n/messages'
import type { AppState } from '@/state/appState'

export interface Shortcut {
  /** As the browser names it (`KeyboardEvent.key`), letters in lower case. */
  readonly key: string
  /** Together with Ctrl, or ⌘ on a Mac. */
  readonly ctrl?: boolean
  /** And Shift; for letters with Ctrl only. */
  readonly shift?: boolean
}

export interface Action {
  readonly id: string
  readonly title: (messages: Messages, language: Language) => string
  /** The first is the one that buttons and the search show. */
  readonly shortcuts?: readonly Shortcut[]
  readonly isAvailable: (state: AppState) => boolean
  /** For one that switches something, or is one choice of several: whether it is in force. */
  readonly isOn?: (state: AppState) => boolean
  /** What it brings takes the focus, or says so by itself: telling that it was done would be hearing it twice. */
  readonly isHeard?: true
  readonly run: () => void
}

/** Actions that there are because of what is open, or kept on this device: the same ones for the same state. */
export type ActionsIn = (state: AppState) => readonly Action[]

export function hasDocument({ document }: AppState): boolean {
  return document !== null
}
