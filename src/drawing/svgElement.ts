// A drawing as a part of a page, element by element: no text is ever read as markup.
import type { Drawn } from './drawn'

const SVG = 'http://www.w3.org/2000/svg'

export function svgElement({ name, attributes, children }: Drawn): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, String(value))
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))))
  return element
}
