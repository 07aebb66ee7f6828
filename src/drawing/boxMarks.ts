// The box of an element of the page as vector: its ground, its edges, the bar or ring of a shadow without blur.
import { type Drawn, drawn, short } from './drawn'
import { colourOf, painted } from './paint'

/** From the upper left corner, in pixels of the picture. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const
type Side = (typeof SIDES)[number]

export function boxMarks(style: CSSStyleDeclaration, place: Place): readonly Drawn[] {
  if (place.width === 0 || place.height === 0) return []
  return [...groundMarks(style, place), ...shadowMarks(style, place), ...edgeMarks(style, place)]
}

export function rectOf({ left, top, width, height }: Place, radius = 0): Record<string, number> {
  const round = Math.min(radius, width / 2, height / 2)
  return {
    x: short(left),
    y: short(top),
    width: short(width),
    height: short(height),
    ...(round > 0 ? { rx: short(round) } : {}),
  }
}

function radiusOf(style: CSSStyleDeclaration, { width }: Place): number {
  const value = Number.parseFloat(style.borderTopLeftRadius) || 0
  return style.borderTopLeftRadius.endsWith('%') ? (value / 100) * width : value
}

function groundMarks(style: CSSStyleDeclaration, place: Place): readonly Drawn[] {
  const fill = painted('fill', style.backgroundColor)
  const radius = radiusOf(style, place)
  return [...(fill ? [drawn('rect', { ...rectOf(place, radius), ...fill })] : []), ...barMarks(style, place)]
}

/** A gradient that is no gradient but a bar: one colour up to a share of the width, from the left or from the right. */
function barMarks(style: CSSStyleDeclaration, place: Place): readonly Drawn[] {
  const bar = /^linear-gradient\((to left|to right|90deg|270deg), (.+?\)) ([\d.]+)%, .+ ([\d.]+)%\)$/.exec(
    style.backgroundImage,
  )
  const fill = bar && painted('fill', bar[2] ?? '')
  if (!bar || !fill) return []
  const [, across = 100, down = 100] = /^([\d.]+)% ([\d.]+)%$/.exec(style.backgroundSize) ?? []
  const [dx, dy] = [(place.width * (100 - Number(across))) / 200, (place.height * (100 - Number(down))) / 200]
  const room = {
    left: place.left + dx,
    top: place.top + dy,
    width: place.width - 2 * dx,
    height: place.height - 2 * dy,
  }
  const width = (room.width * Number(bar[3])) / 100
  const fromRight = bar[1] === 'to left' || bar[1] === '270deg'
  return [
    drawn('rect', {
      ...rectOf({ ...room, width, left: fromRight ? room.left + room.width - width : room.left }),
      ...fill,
    }),
  ]
}

function shadowMarks(style: CSSStyleDeclaration, place: Place): readonly Drawn[] {
  const shadow = /^(.+?\)) (-?[\d.]+)px (-?[\d.]+)px 0px ([\d.]+)px( inset)?$/.exec(style.boxShadow)
  const colour = shadow && colourOf(shadow[1] ?? '')
  if (!shadow || !colour) return []
  const [x, spread, isInset] = [Number(shadow[2]), Number(shadow[4]), shadow[5] !== undefined]
  const { left, top, width, height } = place
  if (isInset && x > 0)
    return [drawn('rect', { ...rectOf({ left, top, width: x, height }), fill: colour.hex })]
  if (isInset || spread === 0) return []
  const around = {
    left: left - spread / 2,
    top: top - spread / 2,
    width: width + spread,
    height: height + spread,
  }
  const ring = rectOf(around, radiusOf(style, place) + spread / 2)
  return [drawn('rect', { ...ring, fill: 'none', stroke: colour.hex, 'stroke-width': spread })]
}

function edgeMarks(style: CSSStyleDeclaration, place: Place): readonly Drawn[] {
  const edges = SIDES.map((side) => ({ side, ...edgeOf(style, side) })).filter(({ width }) => width > 0)
  const [first] = edges
  if (!first) return []
  const alike = ({ width, kind, colour }: Edge) =>
    width === first.width && kind === first.kind && colour === first.colour
  if (edges.length === 4 && edges.every(alike)) return frameMarks(first, place, radiusOf(style, place))
  return edges.flatMap(({ side, ...edge }) => {
    const paint = painted('stroke', edge.colour)
    return paint
      ? [drawn('line', { ...lineAt(side, place, edge.width / 2), ...paint, ...strokeOf(edge) })]
      : []
  })
}

interface Edge {
  readonly width: number
  readonly kind: string
  readonly colour: string
}

function edgeOf(style: CSSStyleDeclaration, side: Side): Edge {
  const kind = style.getPropertyValue(`border-${side}-style`)
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0
  return {
    width: kind === 'none' || kind === 'hidden' ? 0 : width,
    kind,
    colour: style.getPropertyValue(`border-${side}-color`),
  }
}

function frameMarks(edge: Edge, place: Place, radius: number): readonly Drawn[] {
  const paint = painted('stroke', edge.colour)
  if (!paint) return []
  const frame = (inset: number, width: number) => {
    const inner = {
      left: place.left + inset,
      top: place.top + inset,
      width: Math.max(0, place.width - 2 * inset),
      height: Math.max(0, place.height - 2 * inset),
    }
    const looks = { ...paint, ...strokeOf({ ...edge, width }) }
    return drawn('rect', { ...rectOf(inner, Math.max(0, radius - inset)), fill: 'none', ...looks })
  }
  if (edge.kind !== 'double') return [frame(edge.width / 2, edge.width)]
  const third = edge.width / 3
  return [frame(third / 2, third), frame(edge.width - third / 2, third)]
}

function strokeOf({ width, kind }: Edge): Record<string, string | number> {
  if (kind === 'dashed') return { 'stroke-width': width, 'stroke-dasharray': `${2 * width} ${2 * width}` }
  if (kind === 'dotted')
    return { 'stroke-width': width, 'stroke-dasharray': `0 ${2 * width}`, 'stroke-linecap': 'round' }
  return { 'stroke-width': width }
}

function lineAt(side: Side, { left, top, width, height }: Place, inset: number): Record<string, number> {
  const [right, bottom] = [left + width, top + height]
  switch (side) {
    case 'top':
      return { x1: left, y1: top + inset, x2: right, y2: top + inset }
    case 'bottom':
      return { x1: left, y1: bottom - inset, x2: right, y2: bottom - inset }
    case 'left':
      return { x1: left + inset, y1: top, x2: left + inset, y2: bottom }
    case 'right':
      return { x1: right - inset, y1: top, x2: right - inset, y2: bottom }
  }
}
