// An institution or a statement → a native shape with its name inside, to which connectors are glued.
import type { Plate } from './deck'
import { fill, geometry, named, paragraph, run, type Stroke, stroke, textBody, transform } from './drawing'
import { COLOURS, lineColour, plateColours } from './slideColours'
import { element, emu } from './xml'

const ROUNDING = 7

export function plateXml(plate: Plate, id: number, language: string): string {
  const { name, said, lines, font, strength } = plate
  const { ground, words, outline } = lookOf(plate)
  const text = lines.map((line) =>
    paragraph({
      align: 'ctr',
      runs: [run({ text: line, language }, { size: font, colour: words, bold: strength === 'full' })],
    }),
  )
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(id, name, said), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, transform(plate), outlineOf(plate), fill(ground), stroke(outline), ringXml(plate)),
    textBody({ anchor: 'ctr', inset: 0, wrap: false }, text),
  )
}

function lookOf({ shape, strength }: Plate): {
  readonly ground: string
  readonly words: string
  readonly outline: Stroke
} {
  const bold = strength === 'full'
  if (shape.sort === 'knot') {
    const colour = lineColour(shape.look, false, strength)
    const dash = shape.look === 'asked' ? 'sysDash' : shape.look === 'permitted' ? 'sysDot' : undefined
    return {
      ground: COLOURS.paper,
      words: colour,
      outline: { colour, width: bold ? 1.75 : 0.75, ...(dash ? { dash } : {}) },
    }
  }
  const { fill: ground, line: colour, words } = plateColours(shape.family, strength)
  const double = shape.outline === 'double'
  return {
    ground,
    words,
    outline: {
      colour,
      width: (bold ? 2 : 0.9) * (double ? 2 : 1),
      double,
      ...(shape.outline === 'dashed' ? { dash: 'sysDash' as const } : {}),
    },
  }
}

/** All have the same four sides to glue to. */
function outlineOf({ shape, width, height }: Plate): string {
  const corners = shape.sort === 'knot' ? 'pill' : shape.corners
  if (corners === 'square') return geometry('rect')
  const radius = corners === 'pill' ? 0.5 : Math.min(0.5, ROUNDING / Math.min(width, height))
  return geometry('roundRect', { adj: radius * 100_000 })
}

/** A halo, not a shape of its own: it goes where its plate goes. */
function ringXml({ ring }: Plate): string {
  if (ring <= 0) return ''
  return element(
    'a:effectLst',
    {},
    element(
      'a:glow',
      { rad: emu(ring) },
      element('a:srgbClr', { val: COLOURS.rust.slice(1).toUpperCase() }, element('a:alpha', { val: 55_000 })),
    ),
  )
}
