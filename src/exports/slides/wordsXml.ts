// The words of a slide: title, paragraph, caption and quotation at the left, the source below the picture, roles on lines.
import { slideWordsIn } from '@/i18n/late/slides'
import type { Deck, Label, Slide } from './deck'
import {
  fill,
  geometry,
  type Letters,
  NO_FILL,
  named,
  type Paragraph,
  paragraph,
  run,
  textBody,
  transform,
} from './drawing'
import { panelOf } from './panelOf'
import { type Area, PLACE, SOURCE } from './room'
import type { ShapeIds } from './shapeIds'
import { COLOURS, lineColour, STAGE } from './slideColours'
import { element } from './xml'

type Language = Deck['language']

/** In the order in which they are read. */
export function wordsXml(slide: Slide, language: Language, ids: ShapeIds): string {
  const text = slideWordsIn(language)
  const panel = panelOf(slide)
  const serif = (size: number): Letters => ({ size, colour: STAGE.words, bold: true, face: '+mj-lt' })
  const quiet = (size: number): Letters => ({ size, colour: STAGE.quiet, italic: true, face: '+mj-lt' })
  const { quotation } = panel
  return [
    titleXml(slide, panel.title.area, serif(panel.title.size), ids.next()),
    panel.marks
      ? textBox(ids.next(), text.mark, text.mark, panel.marks.area, [
          {
            runs: [
              run(
                { text: slide.marks.join(' '), language },
                { ...serif(panel.marks.size), colour: STAGE.mark },
              ),
            ],
          },
        ])
      : '',
    textBox(ids.next(), text.caption, text.caption, panel.caption.area, [
      { runs: [run(slide.caption, { size: panel.caption.size, colour: STAGE.words })] },
    ]),
    quotation
      ? textBox(ids.next(), text.quotation, text.quotation, quotation.area, [
          ...quotation.texts.map((quoted, at) => ({
            before: at > 0 ? quotation.size * 0.5 : 0,
            runs: [
              run(
                { text: quoted, language: slide.quotations[at]?.language ?? language },
                quiet(quotation.size),
              ),
            ],
          })),
          ...(quotation.isCut
            ? [{ before: 4, runs: [run({ text: text.goesOn, language }, { size: 10, colour: STAGE.mark })] }]
            : []),
        ])
      : '',
    textBox(ids.next(), text.slideNumber, text.slideNumber, PLACE, [
      { runs: [run({ text: slide.place, language }, { size: 11, colour: STAGE.quiet })] },
    ]),
    textBox(ids.next(), text.source, text.source, SOURCE, [
      { runs: [run({ text: slide.source, language }, { size: 8.5, colour: COLOURS.quiet })] },
    ]),
  ].join('')
}

function titleXml({ title }: Slide, area: Area, letters: Letters, id: number): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(id, title.text, title.text),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'title' })),
    ),
    element('p:spPr', {}, transform(boxOf(area))),
    textBody({ anchor: 't', inset: 0 }, [paragraph({ runs: [run(title, letters)] })]),
  )
}

export function textBox(
  id: number,
  name: string,
  said: string,
  area: Area,
  paragraphs: readonly Paragraph[],
): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(id, name, said), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element('p:spPr', {}, transform(boxOf(area)), geometry('rect'), NO_FILL),
    textBody({ anchor: 't', inset: 0 }, paragraphs.map(paragraph)),
  )
}

export function labelXml(label: Label, language: Language, id: number): string {
  const { text, font, strength } = label
  const slides = slideWordsIn(language)
  const colour = strength === 'full' ? COLOURS.quiet : lineColour('context', false, 'full')
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(id, text, slides.role(text)),
      element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, transform(label), geometry('rect'), fill(COLOURS.paper)),
    textBody({ anchor: 'ctr', inset: 0, wrap: false }, [
      paragraph({ align: 'ctr', runs: [run({ text, language }, { size: font, colour })] }),
    ]),
  )
}

export function boxOf({ left, top, width, height }: Area) {
  return { x: left + width / 2, y: top + height / 2, width, height }
}
