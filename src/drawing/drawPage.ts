// A part of the page as vector: grounds, edges, lines of text and drawings, from where the browser put them. No copy of the
// page travels, only what is seen of it.
import { boxMarks, type Place, rectOf } from './boxMarks'
import { type Drawn, drawn } from './drawn'
import { fieldMarks } from './fieldMarks'
import { inlineSvg } from './inlineSvg'
import { textMarks } from './textMarks'

interface Walk {
  readonly origin: { readonly x: number; readonly y: number }
  /** What can be seen at all, in pixels of the window. */
  readonly sight: Place
  readonly underlined: boolean
  readonly clips: Drawn[]
}

/** In pixels from the upper left corner of the element. What carries `data-not-drawn` is left out. */
export function drawPage(root: Element): readonly Drawn[] {
  const { left, top, width, height } = root.getBoundingClientRect()
  const clips: Drawn[] = []
  const walk = { origin: { x: left, y: top }, sight: { left, top, width, height }, underlined: false, clips }
  const marks = elementMarks(root, walk)
  return [drawn('defs', {}, clips), ...marks]
}

function elementMarks(element: Element, walk: Walk): readonly Drawn[] {
  if (element.hasAttribute('data-not-drawn')) return []
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.opacity === '0' || style.clipPath === 'inset(50%)') return []
  if (style.transform !== 'none' && element instanceof HTMLElement) return turnedMarks(element, style, walk)
  const box = element.getBoundingClientRect()
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  const inSight = meet(box, walk.sight)
  if (!inSight && (cuts || element.childElementCount === 0) && style.display !== 'contents') return []
  const seen = style.visibility === 'visible'
  const place = placeIn(box, walk)
  // What runs with the text has a box on each line.
  const boxes = style.display === 'inline' ? [...element.getClientRects()] : [box]
  const own = seen ? boxes.flatMap((one) => boxMarks(style, placeIn(one, walk))) : []
  const inner: Walk = {
    ...walk,
    underlined: walk.underlined || style.textDecorationLine.includes('underline'),
    sight: cuts && inSight ? inSight : walk.sight,
  }
  const contents =
    seen && element instanceof SVGSVGElement ? svgMarks(element, place) : contentsOf(element, style, inner)
  const cut = cuts && contents.length > 0 ? clipped(contents, place, walk.clips) : contents
  const marks = [...own, ...cut]
  return style.opacity === '1' || marks.length === 0 ? marks : [drawn('g', { opacity: style.opacity }, marks)]
}

/** As it lies before it is turned, turned as the browser does. */
function turnedMarks(element: HTMLElement, style: CSSStyleDeclaration, walk: Walk): readonly Drawn[] {
  const { transform, transformOrigin } = style
  const before = [element.style.transform, element.style.transition] as const
  element.style.transition = 'none'
  element.style.transform = 'none'
  try {
    const { x, y } = element.getBoundingClientRect()
    const [ox = 0, oy = 0] = transformOrigin.split(' ').map(Number.parseFloat)
    const [dx, dy] = [x - walk.origin.x + ox, y - walk.origin.y + oy]
    const everywhere = { left: -1e6, top: -1e6, width: 2e6, height: 2e6 }
    const marks = elementMarks(element, { ...walk, sight: everywhere })
    return marks.length === 0
      ? []
      : [drawn('g', { transform: `translate(${dx} ${dy}) ${transform} translate(${-dx} ${-dy})` }, marks)]
  } finally {
    element.style.transform = before[0]
    element.style.transition = before[1]
  }
}

function contentsOf(element: Element, style: CSSStyleDeclaration, walk: Walk): readonly Drawn[] {
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
    return fieldMarks(element, style, placeIn(element.getBoundingClientRect(), walk))
  const { right } = element.getBoundingClientRect()
  const cut = style.textOverflow === 'ellipsis' ? right - Number.parseFloat(style.paddingRight) : null
  return [...element.childNodes]
    .map((child, index) => ({ child, index, layer: layerOf(child) }))
    .sort((one, other) => one.layer - other.layer || one.index - other.index)
    .flatMap(({ child }) => {
      if (child instanceof Text)
        return style.visibility === 'visible'
          ? textMarks(child, style, walk.origin, walk.underlined, cut)
          : []
      return child instanceof Element ? elementMarks(child, walk) : []
    })
}

/** What has a place of its own lies over what has not. */
function layerOf(child: Node): number {
  if (!(child instanceof Element)) return 0
  const { position, zIndex } = getComputedStyle(child)
  if (position === 'static') return 0
  return zIndex === 'auto' ? 0.5 : Number(zIndex) + 0.6
}

function svgMarks(element: SVGSVGElement, place: Place): readonly Drawn[] {
  const picture = inlineSvg(element)
  if (!picture) return []
  const { rx: _, ...box } = rectOf(place)
  const { overflow } = getComputedStyle(element)
  return [drawn('svg', { ...picture.attributes, ...box, overflow }, picture.children)]
}

function clipped(marks: readonly Drawn[], place: Place, clips: Drawn[]): readonly Drawn[] {
  const id = `cut-${clips.length}`
  clips.push(drawn('clipPath', { id }, [drawn('rect', rectOf(place))]))
  return [drawn('g', { 'clip-path': `url(#${id})` }, marks)]
}

function placeIn({ left, top, width, height }: DOMRect, { origin }: Walk): Place {
  return { left: left - origin.x, top: top - origin.y, width, height }
}

/** What two have in common; `null`: nothing. */
function meet(one: Place, other: Place): Place | null {
  const left = Math.max(one.left, other.left)
  const top = Math.max(one.top, other.top)
  const width = Math.min(one.left + one.width, other.left + other.width) - left
  const height = Math.min(one.top + one.height, other.top + other.height) - top
  return width > 0 && height > 0 ? { left, top, width, height } : null
}
