// A deck → the file: its parts, which of them belong to which, and all in one archive.
import { strToU8, zipSync } from 'fflate'
import type { Deck } from './deck'
import { notesMasterXml, slideLayoutXml, slideMasterXml } from './masterXml'
import { SLIDE } from './room'
import { NAMESPACES, notesXml, slideXml } from './slideXml'
import { themeXml } from './themeXml'
import { element, emu, escaped, xmlDocument } from './xml'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OF_PRESENTATIONS = 'application/vnd.openxmlformats-officedocument.presentationml'

interface Part {
  readonly path: string
  readonly type: string
  readonly text: string
  /** To which parts it points, in the order of its ids `rId1`, `rId2` …: the sort of part, and where it is from here. */
  readonly points?: readonly (readonly [sort: string, target: string])[]
}

/** @param made when, as it is told in the file */
export function pptx(deck: Deck, made: Date): Uint8Array<ArrayBuffer> {
  const parts = [presentation(deck), ...shared(deck), ...pages(deck), ...properties(deck, made)]
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${OFFICE}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ...parts.flatMap(({ path, text, points = [] }): [string, string][] =>
      points.length === 0
        ? [[path, text]]
        : [
            [path, text],
            [
              path.replace(/([^/]+)$/, '_rels/$1.rels'),
              relationships(points.map(([sort, target]) => [`${OFFICE}/${sort}`, target])),
            ],
          ],
    ),
  ]
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])), { mtime: made })
}

function presentation({ slides }: Deck): Part {
  const first = 4
  return {
    path: 'ppt/presentation.xml',
    type: `${OF_PRESENTATIONS}.presentation.main+xml`,
    text: xmlDocument(
      element(
        'p:presentation',
        { ...NAMESPACES, saveSubsetFonts: 1 },
        element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
        element(
          'p:sldIdLst',
          {},
          ...slides.map((_, at) => element('p:sldId', { id: 256 + at, 'r:id': `rId${first + at}` })),
        ),
        element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
        element('p:notesSz', { cx: emu(540), cy: emu(720) }),
      ),
    ),
    points: [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ...slides.map((_, at) => ['slide', `slides/slide${at + 1}.xml`] as const),
    ],
  }
}

function shared({ language }: Deck): readonly Part[] {
  const theme = { type: 'application/vnd.openxmlformats-officedocument.theme+xml', text: themeXml() }
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${OF_PRESENTATIONS}.slideMaster+xml`,
      text: slideMasterXml(language),
      points: [
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${OF_PRESENTATIONS}.slideLayout+xml`,
      text: slideLayoutXml(language),
      points: [['slideMaster', '../slideMasters/slideMaster1.xml']],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${OF_PRESENTATIONS}.notesMaster+xml`,
      text: notesMasterXml(language),
      points: [['theme', '../theme/theme2.xml']],
    },
    { path: 'ppt/theme/theme1.xml', ...theme },
    // No two masters may have one theme.
    { path: 'ppt/theme/theme2.xml', ...theme },
  ]
}

function pages({ slides, language }: Deck): readonly Part[] {
  return slides.flatMap((slide, index): readonly Part[] => {
    const number = index + 1
    return [
      {
        path: `ppt/slides/slide${number}.xml`,
        type: `${OF_PRESENTATIONS}.slide+xml`,
        text: slideXml(slide, language),
        points: [
          ['slideLayout', '../slideLayouts/slideLayout1.xml'],
          ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
        ],
      },
      {
        path: `ppt/notesSlides/notesSlide${number}.xml`,
        type: `${OF_PRESENTATIONS}.notesSlide+xml`,
        text: notesXml(slide, language),
        points: [
          ['notesMaster', '../notesMasters/notesMaster1.xml'],
          ['slide', `../slides/slide${number}.xml`],
        ],
      },
    ]
  })
}

/** No author: nobody is known to be it. */
function properties({ title, subject, language }: Deck, made: Date): readonly Part[] {
  const moment = made.toISOString().replace(/\.\d+/, '')
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      text: xmlDocument(
        element(
          'cp:coreProperties',
          {
            'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          },
          element('dc:title', {}, escaped(title)),
          element('dc:subject', {}, escaped(subject)),
          element('dc:language', {}, language),
          date('created'),
          date('modified'),
        ),
      ),
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      text: xmlDocument(
        element(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          element('Application', {}, 'Entramado'),
        ),
      ),
    },
  ]
}

function contentTypes(parts: readonly Part[]): string {
  return xmlDocument(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  )
}

function relationships(points: readonly (readonly [type: string, target: string])[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...points.map(([Type, Target], at) => element('Relationship', { Id: `rId${at + 1}`, Type, Target })),
    ),
  )
}
