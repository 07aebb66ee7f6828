// Another program opens our slides: what it has understood of them must be what we meant.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Deck } from '@/exports/slides/deck'
import { pptx } from '@/exports/slides/pptx'
import { LANGUAGES, type Language } from '@/i18n/language'
import { gluedOn, pagesOf, pptxParts } from '../support/pptxParts'
import { slidesOfPage24 } from '../support/slidesOfPage24'
import { descendants, type XmlElement, xmlTree } from '../support/xmlTree'

/** It takes some ten seconds; a busy machine is no failure, and one that hangs is. */
const PATIENCE = 300_000

const office = process.env.ENTRAMADO_OFFICE ?? ''
const folder = mkdtempSync(join(tmpdir(), 'slides-'))
const decks = new Map<Language, Deck>()
const archives = new Map<Language, Uint8Array>()

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const deck = await slidesOfPage24(language)
    const archive = pptx(deck, new Date('2026-11-27T10:00:00Z'))
    decks.set(language, deck)
    archives.set(language, archive)
    writeFileSync(join(folder, `${language}.pptx`), archive)
  }
  for (const format of ['fodp', 'pdf'])
    execFileSync(
      office,
      [
        // A profile of its own: one that is in use would answer in our place.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...LANGUAGES.map((language) => join(folder, `${language}.pptx`)),
      ],
      { stdio: 'ignore', timeout: PATIENCE / 2 },
    )
}, PATIENCE)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(LANGUAGES)('LibreOffice, given the slides in %s,', (language) => {
  const opened = () => {
    const root = xmlTree(readFileSync(join(folder, `${language}.fodp`), 'utf8'))
    const deck = decks.get(language)
    const archive = archives.get(language)
    if (!deck || !archive) throw new Error(`There are no slides in ${language}`)
    return { deck, pages: descendants(root, 'draw:page'), ours: pagesOf(pptxParts(archive), 'slides') }
  }

  it('has every slide, also as a page to print', () => {
    const { deck, pages } = opened()
    expect(pages).toHaveLength(deck.slides.length)
    const pdf = readFileSync(join(folder, `${language}.pdf`), 'latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(deck.slides.length)
  })

  it('keeps every connector glued to the same two shapes', () => {
    const { pages, ours } = opened()
    for (const [at, page] of pages.entries()) {
      const names = new Map(
        page.children.map(({ attributes }) => [attributes['draw:id'] ?? '', attributes['draw:name'] ?? '']),
      )
      const theirs = descendants(page, 'draw:connector').map(({ attributes }) =>
        ['draw:start-shape', 'draw:end-shape']
          .map((end) => names.get(attributes[end] ?? 'none') ?? 'nothing')
          .join(' – '),
      )
      const own = ours[at] ? gluedOn(ours[at]).map(({ from, to }) => `${from} – ${to}`) : []
      expect(theirs.sort()).toEqual(own.sort())
    }
  })

  it('knows what each plate is for those who do not see it, and what to say', () => {
    const { deck, pages } = opened()
    for (const [at, page] of pages.entries()) {
      const slide = deck.slides[at]
      if (!slide) throw new Error('A page without a slide')
      const said = descendants(page, 'svg:desc').map(({ text }) => text)
      if (slide.content.sort === 'map')
        expect(slide.content.plates.filter((plate) => !said.includes(plate.said))).toEqual([])
      else expect(said).toContain(slide.content.said)
      const notes = wordsOf(descendants(page, 'presentation:notes'))
      if (slide.notes) expect(notes).toContain(slide.notes.text)
      for (const { text } of slide.quotations) expect(notes).toContain(text)
      expect(wordsOf([page])).toContain(slide.caption.text)
    }
  })
})

/** Its own way of writing blanks is read as blanks. */
function wordsOf(elements: readonly XmlElement[]): string {
  return elements.map(({ text }) => text).join(' ')
}
