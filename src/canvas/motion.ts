// How long things take to move on the map. Under reduced motion they take no time.
export const MOVE_MS = 450
export const GLIDE_MS = 350

export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
