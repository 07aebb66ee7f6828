// Puts the typefaces that a picture needs into it, as the page has them: those whose letters occur in it, nothing else.
import { type Drawn, drawn } from '@/drawing/drawn'

/** Rejects where a typeface cannot be had. */
export async function withFonts(svg: Drawn): Promise<Drawn> {
  const faces = await Promise.all(facesFor(svg).map(embedded))
  return faces.length === 0
    ? svg
    : { ...svg, children: [drawn('style', {}, [faces.join('\n')]), ...svg.children] }
}

interface Face {
  readonly rule: CSSFontFaceRule
  readonly base: string
}

function facesFor(svg: Drawn): readonly Face[] {
  const asked = new Map<string, Set<number>>()
  gather(svg, { family: '', italic: false }, asked)
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ rule, base }] : []))
    .filter(({ rule: { style } }) => {
      const italic = style.getPropertyValue('font-style') === 'italic'
      const letters = asked.get(keyOf(unquoted(style.getPropertyValue('font-family')), italic))
      return letters !== undefined && covers(style.getPropertyValue('unicode-range'), letters)
    })
}

interface Typeface {
  readonly family: string
  readonly italic: boolean
}

function keyOf(family: string, italic: boolean): string {
  return `${family}${italic ? ' italic' : ''}`
}

/** The first family of a list is the one that we ship. */
function gather({ attributes, children }: Drawn, outer: Typeface, asked: Map<string, Set<number>>): void {
  const families = attributes['font-family']
  const own = {
    family: families === undefined ? outer.family : unquoted(String(families).split(',')[0] ?? ''),
    italic: attributes['font-style'] === undefined ? outer.italic : attributes['font-style'] === 'italic',
  }
  for (const child of children) {
    if (typeof child !== 'string') gather(child, own, asked)
    else {
      const key = keyOf(own.family, own.italic)
      const letters = asked.get(key) ?? new Set()
      for (const letter of child) letters.add(letter.codePointAt(0) ?? 0)
      asked.set(key, letters)
    }
  }
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '')
}

/** `U+0000-00FF, U+0131`; without a range a face has all letters. */
function covers(ranges: string, letters: ReadonlySet<number>): boolean {
  if (ranges === '') return true
  const spans = ranges.split(',').map((range) => {
    const [start = '', end = start] = range.trim().replace(/^U\+/i, '').split('-')
    return [
      Number.parseInt(start.replaceAll('?', '0'), 16),
      Number.parseInt(end.replaceAll('?', 'F'), 16),
    ] as const
  })
  return [...letters].some((letter) => spans.some(([start, end]) => letter >= start && letter <= end))
}

async function embedded({ rule: { style }, base }: Face): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? []
  const url = address.startsWith('data:') ? address : await asData(new URL(address, base).href)
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'].flatMap((name) => {
    const value = style.getPropertyValue(name)
    return value === '' ? [] : [`${name}:${value}`]
  })
  return `@font-face{${[...kept, `src:url(${url}) format("woff2")`].join(';')}}`
}

async function asData(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`No typeface at ${url}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
