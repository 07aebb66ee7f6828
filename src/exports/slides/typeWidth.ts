// How much room text takes in the slides' typefaces. A presentation brings none of its own, so these are what every office
// program has, and the widths leave room for what takes their place elsewhere.
import { textWidth } from '@/core/layout/textWidth'

export const FACES = { plain: 'Arial', serif: 'Georgia' } as const

/**
 * Against the table of the interface's typeface: the widest of the story's own texts, and a little. Where there is no Georgia
 * the widest in its place is DejaVu Serif: its bold takes 1.24 times the table, its italic 1.10.
 */
const WIDER = { plain: 1, bold: 1.09, serif: 1.12, 'bold serif': 1.26 } as const
export type Type = keyof typeof WIDER

/** Of the size of the type, from one line to the next. */
export const LEADING = 1.22

export function widthIn(type: Type, size: number, text: string): number {
  return textWidth(text) * size * WIDER[type]
}

/** How many lines a text takes, words whole. */
export function lineCount(type: Type, size: number, text: string, width: number): number {
  let count = 1
  let used = 0
  const space = widthIn(type, size, ' ')
  for (const word of text.split(/\s+/u)) {
    const its = widthIn(type, size, word)
    if (used > 0 && used + space + its > width) {
      count += 1
      used = 0
    }
    // What is wider than a line is broken inside.
    count += Math.max(0, Math.ceil(its / width) - 1)
    used += (used > 0 ? space : 0) + (its > width ? its % width : its)
  }
  return count
}
