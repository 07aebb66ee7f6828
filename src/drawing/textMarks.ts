// A piece of text of the page as vector, line by line where the browser broke it.
import { type Drawn, drawn, short } from './drawn'
import { painted } from './paint'

interface Origin {
  readonly x: number
  readonly y: number
}

interface Line {
  text: string
  left: number
  right: number
  readonly top: number
}

const SOFT_HYPHEN = '\u00AD'

/** @param cut where it ends, from the left of the window, if what does not fit ends in an ellipsis. */
export function textMarks(
  node: Text,
  style: CSSStyleDeclaration,
  origin: Origin,
  underlined: boolean,
  cut: number | null,
): readonly Drawn[] {
  const fill = painted('fill', style.color)
  if (!fill || node.data.trim() === '') return []
  const measure = measuring(style)
  return linesOf(node, style).flatMap((line) => {
    const text = cut !== null && line.right > cut + 0.5 ? shortened(line, cut, measure.width) : line.text
    return text === ''
      ? []
      : [lineMark(text, line.left - origin.x, line.top - origin.y, style, fill, underlined)]
  })
}

export function lineMark(
  text: string,
  left: number,
  top: number,
  style: CSSStyleDeclaration,
  fill: Record<string, string | number>,
  underlined: boolean,
): Drawn {
  const spacing = Number.parseFloat(style.letterSpacing) || 0
  return drawn(
    'text',
    {
      x: short(left),
      y: short(top + measuring(style).ascent),
      'font-family': style.fontFamily,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight,
      ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
      ...(style.fontVariantNumeric === 'normal' ? {} : { 'font-variant': style.fontVariantNumeric }),
      ...(spacing === 0 ? {} : { 'letter-spacing': spacing }),
      ...(underlined ? { 'text-decoration': 'underline' } : {}),
      ...fill,
      'xml:space': 'preserve',
    },
    [text],
  )
}

interface Measuring {
  /** From the upper edge of a line of text to where the letters stand. */
  readonly ascent: number
  readonly width: (text: string) => number
}

const known = new Map<string, Measuring>()

/** By the font that a style asks for. */
export function measuring({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): Measuring {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const before = known.get(font)
  if (before) return before
  const context = document.createElement('canvas').getContext('2d')
  if (context) context.font = font
  const made: Measuring = {
    ascent: context?.measureText('x').fontBoundingBoxAscent ?? 0,
    width: (text) => {
      if (context) context.font = font
      return context?.measureText(text).width ?? 0
    },
  }
  known.set(font, made)
  return made
}

function linesOf(node: Text, style: CSSStyleDeclaration): readonly Line[] {
  const range = document.createRange()
  const rectsOf = (start: number, end: number) => {
    range.setStart(node, start)
    range.setEnd(node, end)
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  }
  const said = (text: string) => {
    const shown = style.whiteSpace.startsWith('pre') ? text : text.replaceAll(/\s+/g, ' ')
    return style.textTransform === 'uppercase' ? shown.toUpperCase() : shown
  }
  const lines: Line[] = []
  const add = (start: number, end: number): void => {
    const rects = rectsOf(start, end)
    const [rect] = rects
    if (!rect) return
    if (rects.some(({ top }) => Math.abs(top - rect.top) > 2) && end - start > 1) {
      for (const [from, to] of piecesOf(node.data, start, end)) add(from, to)
      return
    }
    const last = lines.at(-1)
    const right = Math.max(...rects.map((one) => one.right))
    if (last && Math.abs(last.top - rect.top) <= 2) {
      last.text += said(node.data.slice(start, end))
      last.right = right
    } else lines.push({ text: said(node.data.slice(start, end)), left: rect.left, right, top: rect.top })
  }
  add(0, node.data.length)
  return lines.map((line, index) => ({
    ...line,
    text: hyphened(line.text.trimEnd(), index < lines.length - 1),
  }))
}

/** By words, and a word by its letters. */
function piecesOf(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const part = text.slice(start, end)
  const words = part.match(/[^\s\u00AD\u200B/-]*[\s\u00AD\u200B/-]+|[^\s\u00AD\u200B/-]+/g) ?? []
  const pieces = words.length > 1 ? words : [...part]
  let at = start
  return pieces.map((piece) => {
    const from = at
    at += piece.length
    return [from, at] as const
  })
}

/** A soft hyphen is seen where a line ends with it. */
function hyphened(text: string, goesOn: boolean): string {
  const broken = goesOn && text.endsWith(SOFT_HYPHEN)
  return text.replaceAll(SOFT_HYPHEN, '') + (broken ? '-' : '')
}

function shortened(line: Line, cut: number, width: (text: string) => number): string {
  const characters = [...line.text]
  while (characters.length > 0 && line.left + width(`${characters.join('')}…`) > cut) characters.pop()
  return characters.length > 0 ? `${characters.join('').trimEnd()}…` : ''
}
