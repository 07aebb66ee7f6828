// A name → its plate: the name on one to three balanced lines, and the size that holds it.
import type { Actor } from '@/core/model/graph'
import { inLanguage, isOurs } from '@/core/model/text'
import { textWidth } from './textWidth'

export interface Plate {
  readonly lines: readonly string[]
  /** In map units: 1 unit is 1 CSS pixel at zoom 1. */
  readonly width: number
  readonly height: number
}

export const PLATE_FONT = 13.5
/** Of the font size. */
export const PLATE_LINE = 1.26
const SIDE = 12
const ABOVE = 8.5
const NARROWEST = 58
/** A line longer than this is broken inside the word, which only names without spaces need. */
const LONGEST_LINE = 170
const ELLIPSIS = '…'

/** The name that a plate carries, with a footnote's mark where it is the project's own translation. */
export function plateName(
  { short, translated }: Pick<Actor, 'short' | 'translated'>,
  wanted: string,
): string {
  const { text } = inLanguage(short, wanted)
  return isOurs(short, translated, wanted) ? `${text}*` : text
}

/** @param note a short last line of its own, such as “+2” on an institution that stands for others. */
export function plateFor(name: string, note = ''): Plate {
  const lines = [...wrapName(name), ...(note === '' ? [] : [note])]
  const widest = Math.max(...lines.map(lineWidth))
  return {
    lines,
    width: Math.max(NARROWEST, Math.ceil(widest + 2 * SIDE)),
    height: Math.ceil(lines.length * PLATE_FONT * PLATE_LINE + 2 * ABOVE),
  }
}

/** One line up to about a dozen letters, else the two or three lines whose plate is nearest to a calm rectangle. */
export function wrapName(name: string): readonly string[] {
  const words = name.trim().split(/\s+/u).map(shortened)
  const whole = words.join(' ')
  if (words.length === 1 || lineWidth(whole) <= 72) return [whole]
  let best: readonly string[] = [whole]
  let bestCost = cost(best)
  for (const lines of [...inTwo(words), ...inThree(words)]) {
    const itsCost = cost(lines)
    if (itsCost >= bestCost) continue
    best = lines
    bestCost = itsCost
  }
  return best
}

function inTwo(words: readonly string[]): readonly (readonly string[])[] {
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
}

function inThree(words: readonly string[]): readonly (readonly string[])[] {
  return words.slice(2).flatMap((_, at) => {
    const first = words.slice(0, at + 1).join(' ')
    return inTwo(words.slice(at + 1)).map((rest) => [first, ...rest])
  })
}

const EXTRA_LINES = [0, 22, 70] as const

/** Short lines, even among themselves, few, and broken where a reader would pause. */
function cost(lines: readonly string[]): number {
  const widths = lines.map(lineWidth)
  const widest = Math.max(...widths)
  const uneven = widths.reduce((sum, width) => sum + (widest - width), 0) / widths.length
  const breaks = lines.slice(1).reduce((sum, next, at) => sum + breakCost(lines[at] ?? '', next), 0)
  const tooWide = widest > LONGEST_LINE ? 1000 : 0
  return widest + 0.35 * uneven + (EXTRA_LINES[lines.length - 1] ?? 0) + breaks + tooWide
}

function breakCost(before: string, after: string): number {
  if (before.endsWith(',')) return -14
  if (after.startsWith('(')) return -30
  return /(^|\s)\p{Ll}{1,3}$/u.test(before) ? 14 : 0
}

function shortened(word: string): string {
  if (lineWidth(word) <= LONGEST_LINE) return word
  const characters = [...word]
  while (characters.length > 1 && lineWidth(characters.join('') + ELLIPSIS) > LONGEST_LINE) characters.pop()
  return characters.join('') + ELLIPSIS
}

function lineWidth(text: string): number {
  return textWidth(text) * PLATE_FONT
}
