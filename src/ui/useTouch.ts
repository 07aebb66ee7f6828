// Whether the hand at the device is a finger, which presses but cannot point.
import { useMedia } from './useMedia'

export function useTouch(): boolean {
  return useMedia('(hover: none)')
}
