// An SVG that stands in the page, with the looks that style sheets gave it.
import { type Attributes, type Drawn, drawn } from './drawn'
import { colourOf } from './paint'

/** What of its style is written into each element, where it is not as it would be anyway. */
const LOOKS: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'fill-rule': 'nonzero',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'vector-effect': 'none',
}
const TEXT_LOOKS = ['font-family', 'font-size', 'font-weight', 'font-style']
/** What scripts, styles and readers ask for. */
const NOT_KEPT = /^(?:class|style|on.*|aria-.*|role|tabindex|data-.*|focusable|xmlns.*)$/

export function inlineSvg(element: SVGElement): Drawn | null {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility !== 'visible') return null
  const kept = [...element.attributes].filter(({ name }) => !NOT_KEPT.test(name))
  const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]))
  const children = [...element.childNodes].flatMap((child): readonly (Drawn | string)[] => {
    if (child instanceof Text) return [child.data]
    const inner = child instanceof SVGElement ? inlineSvg(child) : null
    return inner ? [inner] : []
  })
  return drawn(element.localName, { ...attributes, ...looksOf(element, style) }, children)
}

function looksOf(element: SVGElement, style: CSSStyleDeclaration): Attributes {
  const looks: Record<string, string | number> = {}
  for (const what of ['fill', 'stroke'] as const) {
    const colour = colourOf(style.getPropertyValue(what))
    looks[what] = colour && colour.alpha > 0 ? colour.hex : 'none'
    if (colour && colour.alpha > 0 && colour.alpha < 1) looks[`${what}-opacity`] = colour.alpha
  }
  for (const [name, usual] of Object.entries(LOOKS)) {
    const value = style.getPropertyValue(name)
    if (value !== usual && value !== '' && !(name in looks)) looks[name] = value
  }
  if (element.localName === 'text' || element.localName === 'tspan')
    for (const name of TEXT_LOOKS) looks[name] = style.getPropertyValue(name)
  if (style.transform !== 'none' && !element.hasAttribute('transform') && element.localName !== 'svg')
    looks.transform = style.transform
  // Geometry that a style sheet gave, as it may.
  for (const name of ['r', 'cx', 'cy', 'd'])
    if (
      !element.hasAttribute(name) &&
      /^[\d.]+px$/.test(style.getPropertyValue(name)) &&
      style.getPropertyValue(name) !== '0px'
    )
      looks[name] = Number.parseFloat(style.getPropertyValue(name))
  return looks
}
