// Which panels stand beside the view, and which lie over it, at the window's width.
import { useMedia } from '@/ui/useMedia'

const LEGEND_DOCKED = '(min-width: 900px)'
const READER_DOCKED = '(min-width: 1240px)'

export interface FrameWidth {
  readonly legendDocked: boolean
  readonly readerDocked: boolean
}

export function useFrameWidth(): FrameWidth {
  return {
    legendDocked: useMedia(LEGEND_DOCKED),
    readerDocked: useMedia(READER_DOCKED),
  }
}

/** At this moment, for what is not drawn again when it changes. */
export function frameWidthNow(): FrameWidth {
  return {
    legendDocked: matchMedia(LEGEND_DOCKED).matches,
    readerDocked: matchMedia(READER_DOCKED).matches,
  }
}
