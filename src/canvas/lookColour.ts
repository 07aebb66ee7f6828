// The colour in which something is said: what is asked or permitted in rust, what exists in ink.
import type { Palette } from './palette'
import type { LineLook } from './scene'

export const LOOKS = ['asked', 'permitted', 'existing', 'context'] as const satisfies readonly LineLook[]

export function lookColour(palette: Palette, look: LineLook): string {
  if (look === 'existing') return palette.ink
  return look === 'context' ? palette.context : palette.rust
}
