// A picture for elsewhere: what was drawn, on its ground, with the words that it can be cited by below it.
import type { Size } from '@/core/layout/geometry'
import { textWidth } from '@/core/layout/textWidth'
import { type Drawn, drawn } from '@/drawing/drawn'

export interface FramedPicture extends Size {
  /** Without the typefaces, which travel in `withFonts`. */
  readonly svg: Drawn
}

interface Words {
  readonly title: string
  /** For whoever does not see it. */
  readonly description: string
  readonly foot: string
}

interface Looks {
  readonly paper: string
  readonly quiet: string
  readonly fontFamily: string
}

const SIZE = 11
const LINE = 15
const SIDE = 12
const ABOVE = 10

export function framedPicture(
  marks: readonly Drawn[],
  { width, height }: Size,
  { title, description, foot }: Words,
  { paper, quiet, fontFamily }: Looks,
): FramedPicture {
  const lines = wrapped(foot, (width - 2 * SIDE) / SIZE)
  const whole = { width, height: height + ABOVE + lines.length * LINE + ABOVE }
  const text = lines.map((line, index) =>
    drawn('tspan', { x: SIDE, y: height + ABOVE + (index + 0.75) * LINE }, [line]),
  )
  const looks = { fill: quiet, 'font-family': fontFamily, 'font-size': SIZE, 'font-weight': 400 }
  const svg = drawn(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: whole.width,
      height: whole.height,
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    [
      drawn('title', { id: 'title' }, [title]),
      drawn('desc', { id: 'description' }, [description]),
      drawn('rect', { ...whole, fill: paper }),
      // A drawing of its own, which cuts at its edges.
      drawn('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, marks),
      drawn('text', { ...looks, class: 'foot' }, text),
    ],
  )
  return { ...whole, svg }
}

/** @param room in ems. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`) <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
