// Which panels stand beside the view, and which lie over it, at the window's width.
import { useSyncExternalStore } from 'react'

const LEGEND_DOCKED = '(min-width: 900px)'
const READER_DOCKED = '(min-width: 1240px)'

export function useFrameWidth(): { readonly legendDocked: boolean; readonly readerDocked: boolean } {
  return { legendDocked: useMedia(LEGEND_DOCKED), readerDocked: useMedia(READER_DOCKED) }
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}
