// The colours of the canvas, and how long they take to fade, read from the page's own tokens: a theme is defined in one place.
import { FAMILIES, type Family } from '@/core/model/vocabulary'

export interface Palette {
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly quiet: string
  readonly hairline: string
  readonly rust: string
  readonly context: string
  readonly highlight: string
  readonly highlightHalf: string
  readonly focus: string
  readonly family: Readonly<Record<Family, string>>
  /** How much wider than usual lines are. */
  readonly lineScale: number
  /** In milliseconds; 0 where less motion is wanted. */
  readonly fade: number
}

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  const ink = token('--ink', '#1b2a33')
  const family: Record<Family, string> = {
    international: ink,
    'human-rights': ink,
    state: ink,
    legislature: ink,
    'civil-society': ink,
    'private-sector': ink,
    other: ink,
  }
  for (const name of FAMILIES) family[name] = token(`--family-${name}`, ink)
  return {
    paper: token('--paper', '#faf8f4'),
    panel: token('--panel', '#fffdf9'),
    ink,
    quiet: token('--quiet', '#4d5b63'),
    hairline: token('--hairline', '#e4dfd4'),
    rust: token('--rust', '#8d2f1d'),
    context: token('--context', '#8a8f8f'),
    highlight: token('--highlight', '#f4c542'),
    highlightHalf: token('--highlight-half', '#fdf4d3'),
    focus: token('--focus', '#1d5fbf'),
    family,
    lineScale: Number.parseFloat(token('--line-scale', '1')) || 1,
    fade: Number.parseFloat(token('--fade', '150ms')),
  }
}

/** `share` of one colour over another, both `#rrggbb` or, as builds shorten it, `#rgb`. Opaque, so that no line shows through a plate. */
export function mix(over: string, under: string, share: number): string {
  const [top, bottom] = [channels(over), channels(under)]
  return `#${bottom
    .map((value, index) => Math.round(value + ((top[index] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}

function channels(colour: string): readonly number[] {
  const digits = colour.slice(1)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
}
