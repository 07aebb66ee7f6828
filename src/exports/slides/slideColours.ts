// The light theme's colours for slides: a presentation looks the same whatever the app looks like while it is made.
// tests/unit/exports/slides/slideColours.test.ts holds them to src/styles/tokens.css.
import { mix } from '@/canvas/palette'
import type { LineLook } from '@/canvas/scene'
import type { Family } from '@/core/model/vocabulary'
import type { Strength } from './deck'

export const COLOURS = {
  paper: '#faf8f4',
  panel: '#fffdf9',
  ink: '#1b2a33',
  quiet: '#4d5b63',
  hairline: '#e4dfd4',
  rust: '#8d2f1d',
  context: '#8a8f8f',
} as const

export const FAMILY_COLOURS: Readonly<Record<Family, string>> = {
  international: '#3585eb',
  'human-rights': '#5d15ab',
  state: '#cf733e',
  legislature: '#71420f',
  'civil-society': '#183a3b',
  'private-sector': '#72717c',
  other: '#4d5b63',
}

/** Of the words at the left, as the player's caption has them. */
export const STAGE = { ground: '#1b2a33', words: '#f6f3ec', quiet: '#d3d9dc', mark: '#f4c542' } as const

/** How much of its colour an inferred line keeps. */
const PALE: Readonly<Record<LineLook, number>> = { asked: 0.6, permitted: 0.6, existing: 0.78, context: 0.6 }
/** How much of its colour a faded line keeps: to be seen, and no more. */
const FADED = 0.26

export function lineColour(look: LineLook, inferred: boolean, strength: Strength): string {
  const { ink, context, rust, paper } = COLOURS
  const full = look === 'existing' ? ink : look === 'context' ? context : rust
  if (strength === 'faded') return mix(full, paper, FADED)
  return inferred ? mix(full, paper, PALE[look]) : full
}

export function plateColours(
  family: Family,
  strength: Strength,
): { readonly fill: string; readonly line: string; readonly words: string } {
  const { paper, panel, ink, quiet } = COLOURS
  if (strength === 'faded')
    return { fill: paper, line: mix(quiet, paper, 0.35), words: mix(quiet, paper, 0.8) }
  const own = FAMILY_COLOURS[family]
  return { fill: mix(own, panel, 0.09), line: own, words: ink }
}
