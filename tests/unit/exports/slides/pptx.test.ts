// The file that a story becomes: other programs must open it without mending anything, and find in it what the map shows.
import { describe, expect, it } from 'vitest'
import { drawnTogether } from '@/core/model/passageText'
import { inLanguage } from '@/core/model/text'
import { quotationsOf } from '@/core/story/steps'
import { pptx } from '@/exports/slides/pptx'
import { LANGUAGES } from '@/i18n/language'
import { derivedUnder } from '@/state/derived'
import { addressOf } from '@/state/presenting'
import { decodeAddress } from '@/state/url'
import { page24 } from '../../../support/page24'
import { outOfOrder } from '../../../support/pptxOrder'
import { gluedOn, pagesOf, pptxParts, relationshipsIn, shapesOn } from '../../../support/pptxParts'
import { slidesOfPage24 } from '../../../support/slidesOfPage24'
import { descendants } from '../../../support/xmlTree'

const steps = page24.stories[0]?.steps ?? []

describe.each(LANGUAGES)('page 24 as slides in %s', async (language) => {
  const deck = await slidesOfPage24(language)
  const parts = pptxParts(pptx(deck, new Date('2026-11-27T10:00:00Z')))
  const slides = pagesOf(parts, 'slides')
  const notes = pagesOf(parts, 'notesSlides')

  it('says what each part is', () => {
    const types = parts.get('[Content_Types].xml')
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    const named = types ? descendants(types, 'Override').map(({ attributes }) => attributes.PartName) : []
    const own = [...parts.keys()].filter((path) => !/\.rels$|^\[Content/.test(path))
    expect(named.sort()).toEqual(own.map((path) => `/${path}`).sort())
  })

  it('points only to parts that are there, and to every part', () => {
    const all = relationshipsIn(parts)
    expect(all.filter(({ target }) => !parts.has(target))).toEqual([])
    const reached = new Set(all.map(({ target }) => target))
    expect(
      [...parts.keys()].filter((path) => !/\.rels$|^\[Content/.test(path) && !reached.has(path)),
    ).toEqual([])
    for (const [path, root] of parts) {
      const used = JSON.stringify(root).match(/"r:id":"rId\d+"/g) ?? []
      const ids = all.filter(({ from }) => from === path).map(({ id }) => `"r:id":"${id}"`)
      expect(used.filter((one) => !ids.includes(one))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has everything in the order that the format wants', () => {
    const pages = [...parts].filter(([path]) => /^ppt\/(?!theme|.*\.rels)/.test(path))
    expect(pages.length).toBeGreaterThan(2 * steps.length)
    expect(pages.flatMap(([path, root]) => outOfOrder(root).map((fault) => `${path}: ${fault}`))).toEqual([])
  })

  it('has one slide with notes for each step, in their order, in the language asked for', () => {
    expect(slides).toHaveLength(steps.length)
    expect(notes).toHaveLength(steps.length)
    for (const [at, step] of steps.entries()) {
      const [title] = slides[at] ? descendants(slides[at], 'p:sp') : []
      expect(title?.text).toBe(step.title[language])
      expect(slides[at]?.text).toContain(step.text[language])
      expect(notes[at]?.text).toContain(step.notes?.[language])
      const ofNotes = relationshipsIn(parts).find(
        ({ from, type }) => from === `ppt/slides/slide${at + 1}.xml` && type === 'notesSlide',
      )
      expect(ofNotes?.target).toBe(`ppt/notesSlides/notesSlide${at + 1}.xml`)
    }
    const core = parts.get('docProps/core.xml')
    expect(core && descendants(core, 'dc:language')[0]?.text).toBe(language)
    expect(core && descendants(core, 'dc:creator')).toEqual([])
  })

  it('quotes the text verbatim in its own language, whole on the slide or in the notes', () => {
    for (const [at, step] of steps.entries()) {
      for (const { passage, pieces } of quotationsOf(page24, step)) {
        for (const piece of pieces) {
          expect(drawnTogether(passage.text)).toContain(drawnTogether(piece))
          expect(notes[at]?.text).toContain(drawnTogether(piece))
          expect(slides[at]?.text).toContain(drawnTogether(piece))
        }
        expect(slides[at]?.text).toContain(passage.label)
        const quoted = slides[at]
          ? descendants(slides[at], 'a:r').find(({ text }) => text.startsWith('“'))
          : undefined
        expect(quoted && descendants(quoted, 'a:rPr')[0]?.attributes.lang).toBe(passage.language)
      }
    }
  })

  it('gives every shape an id of its own and words for those who do not see it', () => {
    for (const page of [...slides, ...notes]) {
      const shapes = shapesOn(page)
      expect(shapes.length).toBeGreaterThan(1)
      expect(new Set(shapes.map(({ attributes }) => attributes.id)).size).toBe(shapes.length)
      expect(
        shapes.filter(({ attributes }) => !attributes.descr?.trim() || !attributes.name?.trim()),
      ).toEqual([])
    }
  })

  it('glues a connector for each tie that the picture of the step has, between its two institutions', () => {
    for (const [at, step] of steps.entries()) {
      const content = deck.slides[at]?.content
      const page = slides[at]
      if (content?.sort !== 'map' || !page) continue
      const { view } = decodeAddress(page24, addressOf(step))
      const { allTies } = derivedUnder(page24, view)
      const ends = allTies.map(({ a, b }) =>
        [a, b].map((id) => content.plates.find((plate) => plate.id === id)?.name ?? id).join(' – '),
      )
      expect(
        gluedOn(page)
          .map(({ from, to }) => `${from} – ${to}`)
          .sort(),
      ).toEqual(ends.sort())
    }
  })

  it('glues at the place where the line is drawn', () => {
    for (const page of slides) {
      const boxes = new Map(
        descendants(page, 'p:sp').map((shape) => [
          descendants(shape, 'p:cNvPr')[0]?.attributes.id,
          boxOf(shape),
        ]),
      )
      for (const connector of descendants(page, 'p:cxnSp')) {
        const ends = endsOf(connector)
        for (const [index, tag] of (['a:stCxn', 'a:endCxn'] as const).entries()) {
          const [glue] = descendants(connector, tag)
          const box = boxes.get(glue?.attributes.id)
          const side = SIDES[Number(glue?.attributes.idx)]
          const end = ends[index]
          if (!box || !side || !end) throw new Error('A connector without an end')
          expect(Math.abs(box.x + (side[0] * box.width) / 2 - end.x)).toBeLessThan(2)
          expect(Math.abs(box.y + (side[1] * box.height) / 2 - end.y)).toBeLessThan(2)
        }
      }
    }
  })

  it('carries by what it can be cited', () => {
    for (const [at, page] of slides.entries()) {
      const step = steps[at]
      const marks = step ? quotationsOf(page24, step).map(({ passage }) => passage.label) : []
      expect(page.text).toContain('A/HRC/11/7/Add.2')
      expect(page.text).toContain(inLanguage(page24.title, language).text)
      for (const words of language === 'en'
        ? ['Reading: ', 'Folded: ', 'Filter: ', 'As of March 2009', 'Data of', 'English']
        : ['Lectura: ', 'Plegado: ', 'Filtro: ', 'marzo de 2009', 'Datos del', 'Español'])
        expect(page.text).toContain(words)
      for (const mark of marks) expect(deck.slides[at]?.source).toContain(mark)
    }
  })
})

/** As the format numbers the sides of a rectangle. */
const SIDES = [
  [0, -1],
  [-1, 0],
  [0, 1],
  [1, 0],
] as const

type Shape = Parameters<typeof descendants>[0]

/** In EMU, by the middle. */
function boxOf(shape: Shape) {
  const [off] = descendants(shape, 'a:off')
  const [ext] = descendants(shape, 'a:ext')
  const [width, height] = [Number(ext?.attributes.cx), Number(ext?.attributes.cy)]
  return {
    x: Number(off?.attributes.x) + width / 2,
    y: Number(off?.attributes.y) + height / 2,
    width,
    height,
  }
}

/** Where a connector begins and ends, flipped and turned as it says. */
function endsOf(connector: Shape) {
  const { x, y, width, height } = boxOf(connector)
  const { rot = '0', flipH, flipV } = descendants(connector, 'a:xfrm')[0]?.attributes ?? {}
  const [h, v] = [flipH === '1' ? -1 : 1, flipV === '1' ? -1 : 1]
  const angle = (Number(rot) / 60_000 / 180) * Math.PI
  return [-1, 1].map((sign) => {
    const [dx, dy] = [(sign * h * width) / 2, (sign * v * height) / 2]
    return {
      x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
    }
  })
}
