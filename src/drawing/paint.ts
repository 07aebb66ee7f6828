// Colours as the browser computed them → what a drawing says of them.
import type { Attributes } from './drawn'
import { short } from './drawn'

interface Colour {
  readonly hex: string
  /** From 0, which nobody sees, to 1. */
  readonly alpha: number
}

/** `rgb()` and `rgba()`, and `color(srgb …)`, which mixed colours are computed to; `null` for anything else. */
export function colourOf(computed: string): Colour | null {
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(computed.trim())
  if (!parts) return null
  const numbers = (parts[2] ?? '').split(/[\s,/]+/).map(Number)
  const [red, green, blue, alpha = 1] = numbers
  if (red === undefined || green === undefined || blue === undefined) return null
  const most = parts[1] === 'color' ? 1 : 255
  const hex = [red, green, blue].map((value) =>
    Math.round((Math.min(most, Math.max(0, value)) / most) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return { hex: `#${hex.join('')}`, alpha }
}

/** `null` where nothing would be seen. */
export function painted(what: 'fill' | 'stroke', computed: string): Attributes | null {
  const colour = colourOf(computed)
  if (!colour || colour.alpha === 0) return null
  return { [what]: colour.hex, ...(colour.alpha === 1 ? {} : { [`${what}-opacity`]: short(colour.alpha) }) }
}
