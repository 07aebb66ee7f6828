// What all slides share: the ground, the dark panel behind the words, the place of the title; and the page for notes.
import { slideWordsIn } from '@/i18n/late/slides'
import type { Deck } from './deck'
import { fill, geometry, named, paragraph, run, textBody, transform } from './drawing'
import { type Area, PANEL, WORDS } from './room'
import { COLOURS, STAGE } from './slideColours'
import { AS_THE_MASTER, NAMESPACES, tree } from './slideXml'
import { boxOf } from './wordsXml'
import { element, xmlDocument } from './xml'

type Language = Deck['language']

const COLOUR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
})
const GROUND = element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })))
const TITLE: Area = { left: WORDS.left, top: WORDS.top + 36, width: WORDS.width, height: 100 }

export function slideMasterXml(language: Language): string {
  return xmlDocument(
    element(
      'p:sldMaster',
      NAMESPACES,
      element('p:cSld', {}, GROUND, tree(titleXml(language))),
      COLOUR_MAP,
      element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level(2600, STAGE.words, '+mj-lt', 1)),
        element('p:bodyStyle', {}, level(1800, COLOURS.ink, '+mn-lt')),
        element('p:otherStyle', {}, level(1400, COLOURS.ink, '+mn-lt')),
      ),
    ),
  )
}

export function slideLayoutXml(language: Language): string {
  const slides = slideWordsIn(language)
  const panel = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(3, slides.layout, slides.layout),
      element('p:cNvSpPr'),
      element('p:nvPr', { userDrawn: 1 }),
    ),
    element('p:spPr', {}, transform(boxOf(PANEL)), geometry('rect'), fill(STAGE.ground)),
    textBody({ anchor: 't', inset: 0 }, []),
  )
  return xmlDocument(
    element(
      'p:sldLayout',
      { ...NAMESPACES, preserve: 1, userDrawn: 1 },
      element('p:cSld', { name: slides.layout }, tree(panel, titleXml(language))),
      AS_THE_MASTER,
    ),
  )
}

export function notesMasterXml(language: Language): string {
  const slides = slideWordsIn(language)
  const image = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(2, slides.slideImage, slides.slideImage),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element('p:spPr', {}, transform(boxOf({ left: 54, top: 54, width: 432, height: 243 })), geometry('rect')),
  )
  return xmlDocument(
    element(
      'p:notesMaster',
      NAMESPACES,
      element('p:cSld', {}, GROUND, tree(image, notesBodyXml(slides.notes, language))),
      COLOUR_MAP,
      element('p:notesStyle', {}, level(1200, COLOURS.ink, '+mn-lt')),
    ),
  )
}

function notesBodyXml(name: string, language: Language): string {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(3, name, name),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'body', sz: 'quarter', idx: 1 })),
    ),
    element(
      'p:spPr',
      {},
      transform(boxOf({ left: 54, top: 318, width: 432, height: 354 })),
      geometry('rect'),
    ),
    textBody({ anchor: 't', inset: 0 }, [
      paragraph({ runs: [run({ text: name, language }, { size: 12, colour: COLOURS.ink })] }),
    ]),
  )
}

function titleXml(language: Language): string {
  const slides = slideWordsIn(language)
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(2, slides.layout, slides.layout),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'title' })),
    ),
    element('p:spPr', {}, transform(boxOf(TITLE)), geometry('rect')),
    textBody({ anchor: 't', inset: 0 }, [
      paragraph({
        runs: [
          run(
            { text: slides.layout, language },
            { size: 26, colour: STAGE.words, bold: true, face: '+mj-lt' },
          ),
        ],
      }),
    ]),
  )
}

function level(size: number, colour: string, typeface: string, bold = 0): string {
  return element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    element('a:buNone'),
    element('a:defRPr', { sz: size, b: bold }, fill(colour), element('a:latin', { typeface })),
  )
}
