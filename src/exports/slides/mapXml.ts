// The picture of a step as shapes: lines first, plates over them, then signs, roles and what the lines mean.
import { messagesIn } from '@/i18n/language'
import { connectorXml } from './connectorXml'
import type { Deck, DrawnMap, SignMark } from './deck'
import { fill, geometry, NO_FILL, named, paragraph, run, stroke, textBody, transform } from './drawing'
import { plateXml } from './plateXml'
import { LEGEND } from './room'
import type { ShapeIds } from './shapeIds'
import { COLOURS, lineColour } from './slideColours'
import { widthIn } from './typeWidth'
import { labelXml } from './wordsXml'
import { element } from './xml'

type Language = Deck['language']

export function mapXml(map: DrawnMap, language: Language, ids: ShapeIds): string {
  const faded = ({ strength }: { readonly strength: string }) => strength === 'faded'
  const [behind, before] = [map.lines.filter(faded), map.lines.filter((line) => !faded(line))]
  return [
    ...[...behind, ...before].map((line) => connectorXml(line, ids)),
    ...map.plates.map((plate) => plateXml(plate, ids.of(plate.id), language)),
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

const [SAMPLE, FONT, BETWEEN] = [34, 10, 22]

function legendXml({ legend }: DrawnMap, language: Language, ids: ShapeIds): string {
  const { slides } = messagesIn(language)
  let { left } = LEGEND
  const y = LEGEND.top + LEGEND.height / 2
  return legend
    .map(({ look, text }) => {
      const wide = widthIn('plain', FONT, text) + 6
      const [line, words] = [
        { x: left + SAMPLE / 2, y, width: SAMPLE, height: 0 },
        { x: left + SAMPLE + 7 + wide / 2, y, width: wide, height: LEGEND.height },
      ]
      left += SAMPLE + 7 + wide + BETWEEN
      const dash = look === 'asked' ? 'dash' : look === 'permitted' ? 'sysDot' : undefined
      const colour = lineColour(look, false, 'full')
      const [id, other] = [ids.next(), ids.next()]
      return [
        element(
          'p:sp',
          {},
          element(
            'p:nvSpPr',
            {},
            named(id, slides.legend(text), slides.legend(text)),
            element('p:cNvSpPr'),
            element('p:nvPr'),
          ),
          element(
            'p:spPr',
            {},
            transform(line),
            geometry('line'),
            stroke({ colour, width: 2, ...(dash ? { dash } : {}) }),
          ),
        ),
        element(
          'p:sp',
          {},
          element(
            'p:nvSpPr',
            {},
            named(other, text, slides.legend(text)),
            element('p:cNvSpPr', { txBox: 1 }),
            element('p:nvPr'),
          ),
          element('p:spPr', {}, transform(words), geometry('rect'), NO_FILL),
          textBody({ anchor: 'ctr', inset: 0, wrap: false }, [
            paragraph({ runs: [run({ text, language }, { size: FONT, colour: COLOURS.quiet })] }),
          ]),
        ),
      ].join('')
    })
    .join('')
}
