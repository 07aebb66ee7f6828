// Pieces of the drawing language of office documents that several shapes share: fills, lines, places, text, names.
import type { Box, Point } from '@/core/layout/geometry'
import type { Words } from './deck'
import { element, emu, escaped } from './xml'

/** @param colour `#rrggbb` @param share how much it covers, from 0 to 1 */
export function fill(colour: string, share = 1): string {
  const alpha = share < 1 ? element('a:alpha', { val: Math.round(share * 100_000) }) : ''
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }, alpha))
}

export const NO_FILL = element('a:noFill')

export interface Stroke {
  readonly colour: string
  /** In points. */
  readonly width: number
  readonly dash?: 'dash' | 'sysDash' | 'sysDot'
  readonly double?: boolean
  readonly end?: 'triangle' | 'diamond' | 'arrow'
}

/** @param tag `a:ln` round shapes, `a:lnB` and its like at the sides of cells */
export function stroke({ colour, width, dash, double, end }: Stroke, tag: 'a:ln' | 'a:lnB' = 'a:ln'): string {
  return element(
    tag,
    { w: emu(width), cap: dash === 'sysDot' ? 'rnd' : 'flat', cmpd: double ? 'dbl' : undefined },
    fill(colour),
    element('a:prstDash', { val: dash ?? 'solid' }),
    element('a:round'),
    end ? element('a:tailEnd', { type: end, w: 'med', len: 'med' }) : '',
  )
}

export function geometry(preset: string, adjustments: Readonly<Record<string, number>> = {}): string {
  const guides = Object.entries(adjustments).map(([name, value]) =>
    element('a:gd', { name, fmla: `val ${Math.round(value)}` }),
  )
  return element('a:prstGeom', { prst: preset }, `<a:avLst>${guides.join('')}</a:avLst>`)
}

export interface Turn {
  /** In degrees, clockwise. */
  readonly rotation?: number
  readonly flipH?: boolean
  readonly flipV?: boolean
}

export function transform(
  { x, y, width, height }: Box,
  { rotation, flipH, flipV }: Turn = {},
  tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm',
): string {
  return element(
    tag,
    {
      rot: rotation ? rotation * 60_000 : undefined,
      flipH: flipH ? 1 : undefined,
      flipV: flipV ? 1 : undefined,
    },
    place({ x: x - width / 2, y: y - height / 2 }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  )
}

function place({ x, y }: Point): string {
  return element('a:off', { x: emu(x), y: emu(y) })
}

/** @param said what it is, for those who do not see it */
export function named(id: number, name: string, said: string): string {
  return element('p:cNvPr', { id, name, descr: said })
}

export interface Letters {
  readonly size: number
  readonly colour: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** `+mj-lt`: of titles, `+mn-lt`: of the rest. */
  readonly face?: '+mj-lt' | '+mn-lt'
}

export function run({ text, language }: Words, letters: Letters): string {
  const { size, colour, bold, italic, face = '+mn-lt' } = letters
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      { lang: language, sz: Math.round(size * 100), b: bold ? 1 : 0, i: italic ? 1 : 0 },
      fill(colour),
      element('a:latin', { typeface: face }),
    ),
    `<a:t>${escaped(text)}</a:t>`,
  )
}

export interface Paragraph {
  readonly runs: readonly string[]
  readonly align?: 'l' | 'ctr' | 'r'
  /** In points. */
  readonly before?: number
  /** Of an empty one: how high it is; else it would be as high as the largest letters. */
  readonly size?: number
}

export function paragraph({ runs, align = 'l', before, size }: Paragraph): string {
  const space =
    before === undefined
      ? ''
      : element('a:spcBef', {}, element('a:spcPts', { val: Math.round(before * 100) }))
  const end = size === undefined ? '' : element('a:endParaRPr', { sz: Math.round(size * 100) })
  return element('a:p', {}, element('a:pPr', { algn: align }, space), ...runs, end)
}

export interface Frame {
  readonly anchor: 't' | 'ctr' | 'b'
  /** At each side, in points. */
  readonly inset: number
  readonly wrap?: boolean
}

/** @param tag `p:txBody` in shapes, `a:txBody` in cells */
export function textBody(
  { anchor, inset, wrap = true }: Frame,
  paragraphs: readonly string[],
  tag: 'p:txBody' | 'a:txBody' = 'p:txBody',
): string {
  const side = emu(inset)
  return element(
    tag,
    {},
    element(
      'a:bodyPr',
      { wrap: wrap ? 'square' : 'none', lIns: side, tIns: side, rIns: side, bIns: side, anchor },
      element('a:noAutofit'),
    ),
    element('a:lstStyle'),
    ...(paragraphs.length > 0 ? paragraphs : [element('a:p')]),
  )
}
