// Whether panels rise from the foot of the window as sheets: on a phone, and on a tablet that is held upright. The style
// sheets ask the same.
import { useMedia } from './useMedia'

const SHEETS =
  '(max-width: 639.98px), (max-width: 899.98px) and (orientation: portrait) and (pointer: coarse)'

export function useSheets(): boolean {
  return useMedia(SHEETS)
}
