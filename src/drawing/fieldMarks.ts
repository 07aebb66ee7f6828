// What a field of a form shows: what is written or chosen in it, or a tick.
import type { Place } from './boxMarks'
import { type Drawn, drawn } from './drawn'
import { painted } from './paint'
import { lineMark, measuring } from './textMarks'

export function fieldMarks(
  field: HTMLInputElement | HTMLSelectElement,
  style: CSSStyleDeclaration,
  { left, top, width, height }: Place,
): readonly Drawn[] {
  const stroke = painted('stroke', style.color)
  const fill = painted('fill', style.color)
  if (!stroke || !fill) return []
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    if (style.appearance === 'none') return []
    const size = Math.min(width, height)
    const round = field.type === 'radio' ? size / 2 : 2.5
    const box = { x: left + 0.5, y: top + 0.5, width: size - 1, height: size - 1, rx: round }
    const tick = `M${left + size * 0.22} ${top + size * 0.52}l${size * 0.2} ${size * 0.2}l${size * 0.36} ${-size * 0.42}`
    return [
      drawn('rect', { ...box, fill: 'none', ...stroke }),
      ...(field.checked ? [drawn('path', { d: tick, fill: 'none', ...stroke, 'stroke-width': 2 })] : []),
    ]
  }
  const arrow =
    field instanceof HTMLSelectElement
      ? [
          drawn('path', {
            d: `M${left + width - 17} ${top + height / 2 - 2}l4 4l4 -4`,
            fill: 'none',
            ...stroke,
            'stroke-width': 1.6,
          }),
        ]
      : []
  const chosen = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value
  const text = chosen || (field instanceof HTMLInputElement ? field.placeholder : '')
  if (text === '') return arrow
  const { ascent } = measuring(style)
  const start = left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
  const middle = top + height / 2 - ascent * 0.62
  return [lineMark(text, start, middle, style, fill, false), ...arrow]
}
