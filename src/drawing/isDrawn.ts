// What another window says is a drawing, is one if it draws and does nothing else: no script, no address, no style sheet.
import type { Drawn } from './drawn'

const NAMES = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
])
/** Of whatever calls, fetches, links, or is read as a style. */
const NO_ATTRIBUTE = /^on|href|^style$|[^\w-]/i

/** Pure. */
export function isDrawn(value: unknown): value is Drawn {
  if (typeof value !== 'object' || value === null) return false
  const { name, attributes, children }: Partial<Record<keyof Drawn, unknown>> = value
  return (
    typeof name === 'string' &&
    NAMES.has(name) &&
    typeof attributes === 'object' &&
    attributes !== null &&
    Object.entries(attributes).every(
      ([key, given]) => !NO_ATTRIBUTE.test(key) && (typeof given === 'number' || isPlain(given)),
    ) &&
    Array.isArray(children) &&
    children.every((child) => typeof child === 'string' || isDrawn(child))
  )
}

function isPlain(given: unknown): boolean {
  return typeof given === 'string' && !/url\(/i.test(given)
}
