// Whether the panels beside the view are open, and opening and closing them: for the frame, its buttons and the keyboard.
import type { AppState } from '@/state/appState'
import { isChoosing, setPreferences, store } from '@/state/store'
import { type FrameWidth, frameWidthNow } from './useFrameWidth'

interface Panels {
  readonly legendOpen: boolean
  readonly readerOpen: boolean
}

export function panelsAt(
  { preferences, pointing, editing }: Pick<AppState, 'preferences' | 'pointing' | 'editing'>,
  { legendDocked, readerDocked }: FrameWidth,
): Panels {
  // The story editor stands in the reader's place.
  const readerOpen = editing !== null || (preferences.readerOpen ?? (readerDocked || hasAnswer(pointing)))
  // Where both lie over the view, they would leave nothing of it.
  return { legendOpen: (preferences.legendOpen ?? legendDocked) && (legendDocked || !readerOpen), readerOpen }
}

/** Something is told in the reader. While the ends of a path are being chosen, the view has the room. */
export function hasAnswer({ selection, path }: AppState['pointing']): boolean {
  return selection !== null || (path !== null && !isChoosing(path))
}

export function panelsNow(state: AppState): Panels {
  return panelsAt(state, frameWidthNow())
}

export function toggleLegendPanel(): void {
  const legendOpen = !panelsNow(store.getState()).legendOpen
  setPreferences(frameWidthNow().legendDocked ? { legendOpen } : { legendOpen, readerOpen: false })
}

/** Where it is closed, whatever the width. */
export function openReaderPanel(): void {
  if (!panelsNow(store.getState()).readerOpen) setPreferences({ readerOpen: true })
}

export function toggleReaderPanel(): void {
  setPreferences({ readerOpen: !panelsNow(store.getState()).readerOpen })
}
