// The picture of a step as shapes: lines first, plates over them, then signs, roles and what the lines mean.

import type { LineLook } from '@/canvas/scene'
import { slideWordsIn } from '@/i18n/late/slides'
import { connectorXml, dashOf } from './connectorXml'
import type { Deck, DrawnMap, SignMark } from './deck'
import { fill, geometry, NO_FILL, named, paragraph, run, stroke, textBody, transform } from './drawing'
import { plateXml } from './plateXml'
import { type Area, LEGEND } from './room'
import type { ShapeIds } from './shapeIds'
import { COLOURS, lineColour } from './slideColours'
import { widthIn } from './typeWidth'
import { boxOf, labelXml } from './wordsXml'
import { element } from './xml'

type Language = Deck['language']

export function mapXml(map: DrawnMap, language: Language, ids: ShapeIds): string {
  const faded = ({ strength }: { readonly strength: string }) => strength === 'faded'
  const [behind, before] = [map.lines.filter(faded), map.lines.filter((line) => !faded(line))]
  return [
    ...[...behind, ...before].map((line) => connectorXml(line, ids)),
    ...[...map.plates.filter(faded), ...map.plates.filter((plate) => !faded(plate))].map((plate) =>
      plateXml(plate, ids.of(plate.id), language),
    ),
    ...map.labels.map((label) => labelXml(label, language, ids.next())),
    ...map.signs.map((sign) => signXml(sign, ids.next())),
    legendXml(map, language, ids),
  ].join('')
}

const SIGN = 11

function signXml({ x, y, sign, said }: SignMark, id: number): string {
  const hollow = sign === 'ring'
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(id, said, said), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform({ x, y, width: SIGN, height: SIGN }),
      geometry(sign === 'square' ? 'rect' : 'ellipse'),
      fill(hollow ? COLOURS.paper : COLOURS.ink),
      stroke({ colour: COLOURS.ink, width: 1.75 }),
    ),
    textBody({ anchor: 'ctr', inset: 0 }, []),
  )
}

const [SAMPLE, FONT, BETWEEN, NEXT_TO] = [32, 10, 16, 6] as const

function legendXml({ legend }: DrawnMap, language: Language, ids: ShapeIds): string {
  let { left } = LEGEND
  return legend
    .map(({ look, text }) => {
      const sample = look ? sampleXml(look, text, left, language, ids.next()) : ''
      if (look) left += SAMPLE + NEXT_TO
      const width = widthIn('plain', FONT, text) + 6
      const words = legendWordsXml(text, { left, width }, language, ids.next())
      left += width + BETWEEN
      return sample + words
    })
    .join('')
}

const LEGEND_Y = LEGEND.top + LEGEND.height / 2

function sampleXml(look: LineLook, text: string, left: number, language: Language, id: number): string {
  const slides = slideWordsIn(language)
  const said = slides.legend(text)
  const dash = dashOf(look)
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(id, said, said), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform({ x: left + SAMPLE / 2, y: LEGEND_Y, width: SAMPLE, height: 0 }),
      geometry('line'),
      stroke({ colour: lineColour(look, false, 'full'), width: 2, ...(dash ? { dash } : {}) }),
    ),
  )
}

function legendWordsXml(
  text: string,
  { left, width }: Pick<Area, 'left' | 'width'>,
  language: Language,
  id: number,
): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(id, text, text), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element('p:spPr', {}, transform(boxOf({ ...LEGEND, left, width })), geometry('rect'), NO_FILL),
    textBody({ anchor: 'ctr', inset: 0, wrap: false }, [
      paragraph({ runs: [run({ text, language }, { size: FONT, colour: COLOURS.quiet })] }),
    ]),
  )
}
