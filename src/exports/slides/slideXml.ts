// One slide, and the page of notes that belongs to it.
import { slideWordsIn } from '@/i18n/late/slides'
import type { Deck, Slide } from './deck'
import { named, paragraph, run, textBody } from './drawing'
import { mapXml } from './mapXml'
import { shapeIds } from './shapeIds'
import { COLOURS } from './slideColours'
import { tableXml } from './tableXml'
import { wordsXml } from './wordsXml'
import { element, xmlDocument } from './xml'

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

export function slideXml(slide: Slide, language: Deck['language']): string {
  const ids = shapeIds()
  const { content } = slide
  return xmlDocument(
    element(
      'p:sld',
      NAMESPACES,
      element(
        'p:cSld',
        { name: slide.title.text },
        tree(
          wordsXml(slide, language, ids),
          content.sort === 'map' ? mapXml(content, language, ids) : tableXml(content, language, ids),
        ),
      ),
      AS_THE_MASTER,
    ),
  )
}

/** What to tell, the whole quotation, and what it all stands on. */
export function notesXml({ notes, quotations, source }: Slide, language: Deck['language']): string {
  const slides = slideWordsIn(language)
  const plain = (text: string, of: string = language) =>
    paragraph({ before: 6, runs: [run({ text, language: of }, { size: 12, colour: COLOURS.ink })] })
  return xmlDocument(
    element(
      'p:notes',
      NAMESPACES,
      element(
        'p:cSld',
        {},
        tree(
          element(
            'p:sp',
            {},
            element(
              'p:nvSpPr',
              {},
              named(2, slides.slideImage, slides.slideImage),
              element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
              element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
            ),
            element('p:spPr'),
          ),
          element(
            'p:sp',
            {},
            element(
              'p:nvSpPr',
              {},
              named(3, slides.notes, slides.notes),
              element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
              element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 })),
            ),
            element('p:spPr'),
            textBody({ anchor: 't', inset: 0 }, [
              ...(notes ? notes.text.split('\n').map((text) => plain(text, notes.language)) : []),
              ...quotations.map(({ mark, text, language: of }) => plain(`${mark} “${text}”`, of)),
              plain(source),
            ]),
          ),
        ),
      ),
      AS_THE_MASTER,
    ),
  )
}

export const AS_THE_MASTER = element('p:clrMapOvr', {}, element('a:masterClrMapping'))

/** All shapes of a page. */
export function tree(...shapes: readonly string[]): string {
  return element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr'),
      element('p:nvPr'),
    ),
    element('p:grpSpPr'),
    ...shapes,
  )
}
