// What stands where on the slides, of page 24 and of a story that asks for everything a step can ask for.
import { describe, expect, it } from 'vitest'
import { overlap } from '@/core/layout/geometry'
import type { CoordinationGraph } from '@/core/model/graph'
import { focusOf } from '@/core/story/steps'
import type { DrawnMap } from '@/exports/slides/deck'
import { panelOf } from '@/exports/slides/panelOf'
import { pptx } from '@/exports/slides/pptx'
import { PICTURE, PLACE, WORDS } from '@/exports/slides/room'
import { through } from '@/exports/slides/route'
import { widthIn } from '@/exports/slides/typeWidth'
import { LANGUAGES } from '@/i18n/language'
import { generatedGraph } from '../../../support/generatedGraph'
import { page24 } from '../../../support/page24'
import { outOfOrder } from '../../../support/pptxOrder'
import { gluedOn, pagesOf, pptxParts, shapesOn } from '../../../support/pptxParts'
import { slidesOf, slidesOfPage24 } from '../../../support/slidesOfPage24'

type Step = CoordinationGraph['stories'][number]['steps'][number]

const NOW = new Date('2026-11-27T10:00:00Z')

describe.each(LANGUAGES)('page 24 in %s', async (language) => {
  const { slides } = await slidesOfPage24(language)
  const maps = slides.flatMap(({ content }) => (content.sort === 'map' ? [content] : []))

  it('has all plates in sight, none over another, with their names inside', () => {
    for (const { plates } of maps) {
      expect(plates.length).toBeGreaterThan(15)
      for (const [at, plate] of plates.entries()) {
        expect(plate.x - plate.width / 2).toBeGreaterThanOrEqual(PICTURE.left - 0.1)
        expect(plate.x + plate.width / 2).toBeLessThanOrEqual(PICTURE.left + PICTURE.width + 0.1)
        expect(plate.y - plate.height / 2).toBeGreaterThanOrEqual(PICTURE.top - 0.1)
        expect(plate.y + plate.height / 2).toBeLessThanOrEqual(PICTURE.top + PICTURE.height + 0.1)
        expect(plates.slice(at + 1).filter((other) => overlap(plate, other))).toEqual([])
        for (const line of plate.lines)
          expect(widthIn('bold', plate.font, line)).toBeLessThanOrEqual(plate.width)
      }
    }
  })

  it('has what a step is about in 18 points and more, and the rest smaller and faded', () => {
    const steps = page24.stories[0]?.steps ?? []
    for (const [at, step] of steps.entries()) {
      const content = slides[at]?.content
      if (content?.sort !== 'map' || step.focus.length === 0) continue
      const full = content.plates.filter(({ strength }) => strength === 'full')
      expect(full.length, step.id).toBeGreaterThan(0)
      expect(content.plates.length, step.id).toBeGreaterThan(full.length)
      for (const { font } of full) expect(font, step.id).toBeGreaterThanOrEqual(18)
      const about = focusOf(page24, step).flatMap((target) => (target.type === 'actor' ? [target.id] : []))
      for (const id of about)
        expect(
          full.map((plate) => plate.id),
          step.id,
        ).toContain(id)
    }
  })

  it('lets no line run through a plate that is not its end', () => {
    for (const { plates, lines } of maps)
      expect(
        lines
          .filter(
            ({ route, from, to }) =>
              through(
                route,
                plates.filter(({ id }) => id !== from && id !== to),
              ) > 0,
          )
          .map(({ name }) => name),
      ).toEqual([])
  })

  it('has its words one below the other, whole', () => {
    for (const slide of slides) {
      const { title, marks, caption, quotation } = panelOf(slide)
      const areas = [marks, title, caption, quotation].flatMap((one) => (one ? [one.area] : []))
      for (const [at, area] of areas.entries()) {
        const next = areas[at + 1]?.top ?? PLACE.top
        expect(area.top + area.height).toBeLessThanOrEqual(next)
      }
      expect(areas[0]?.top).toBeGreaterThanOrEqual(WORDS.top)
      expect(quotation?.isCut ?? false).toBe(false)
    }
  })
})

describe('a step', () => {
  it('under hubs has statements with their arms, each glued', async () => {
    const content = await mapOf({ reading: 'hub', focus: ['stmt:93.R1'] })
    const knots = content.plates.filter(({ shape }) => shape.sort === 'knot')
    expect(knots).toHaveLength(page24.statements.length)
    expect(knots.filter(({ strength }) => strength === 'full').map(({ id }) => id)).toEqual(['stmt:93.R1'])
    const arms = content.lines.filter(({ sort }) => sort === 'arm')
    expect(arms.filter(({ strength }) => strength === 'full')).toHaveLength(4)
    expect(content.labels.map(({ text }) => text)).toContain('lead')
    expect(content.lines.some(({ sort }) => sort === 'modifies')).toBe(true)
  })

  it('that shows a table gets the map, one that shows the matrix or the gap a table of it', async () => {
    expect((await slideOf({ view: 'table' })).content.sort).toBe('map')
    const gap = (await slideOf({ view: 'gap' })).content
    expect(gap.sort === 'table' && gap.rows).toHaveLength(16)
    const matrix = (await slideOf({ view: 'matrix' })).content
    if (matrix.sort !== 'table') throw new Error('The matrix is no table')
    const signs = matrix.rows.flat().filter((text) => /[○◇]/.test(text))
    expect(signs).toHaveLength(14)
    expect(matrix.key).toContain('● Already exists')
    expect((await slideOf({ view: 'matrix', reading: 'hub' })).content.sort).toBe('map')
  })

  it('shows what its filter leaves, and by which arrangement', async () => {
    const filtered = await mapOf({ filters: { passages: ['psg:94'], leftout: ['hide'] } })
    const whole = await mapOf({})
    expect(filtered.plates.length).toBeLessThan(whole.plates.length)
    const byCountry = await mapOf({ filters: { arrangement: ['country'] } })
    expect(byCountry.plates.map(({ id }) => id)).toEqual(whole.plates.map(({ id }) => id))
  })

  it('says on the slide that a long quotation goes on in the notes, where it is whole', async () => {
    const slide = await slideOf({ focus: page24.passages.map(({ id }) => id) })
    const { quotation } = panelOf(slide)
    expect(quotation?.isCut).toBe(true)
    const archive = await archiveOf({ focus: page24.passages.map(({ id }) => id) })
    const [page] = pagesOf(archive, 'slides')
    const [notes] = pagesOf(archive, 'notesSlides')
    expect(page?.text).toContain('The quotation goes on in the notes.')
    for (const { text } of slide.quotations) expect(notes?.text).toContain(text)
  })

  it('may have words that XML has no way to write', async () => {
    const text = 'a < b & "c" \u0000 \uD800 ]]> ñ 漢字 😀'
    const archive = await archiveOf({ text: { en: text }, notes: { en: text } })
    const [page] = pagesOf(archive, 'slides')
    expect(page?.text).toContain('a < b & "c" \uFFFD \uFFFD ]]> ñ 漢字 😀')
  })

  it('of a graph with more institutions than can be read has a dot for each of them', async () => {
    const many = withSteps(
      { ...generatedGraph({ institutions: 120, statements: 150, seed: 7 }), positions: undefined },
      [step({})],
    )
    const deck = await slidesOf(many, 'en')
    const content = deck.slides[0]?.content
    if (content?.sort !== 'map') throw new Error('There is no map')
    expect(content.plates.length).toBeGreaterThan(90)
    expect(content.plates.filter(({ lines }) => lines.length > 0)).toHaveLength(0)
    expect(content.plates.filter(({ said }) => said === '')).toHaveLength(0)
    const [page] = pagesOf(pptxParts(pptx(deck, NOW)), 'slides')
    if (!page) throw new Error('There is no slide')
    expect(gluedOn(page)).toHaveLength(content.lines.length)
    expect(outOfOrder(page)).toEqual([])
    const ids = shapesOn(page).map(({ attributes }) => attributes.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

function step(change: Partial<Step>): Step {
  return {
    id: 'step:odd',
    title: { en: 'Odd', es: 'Raro' },
    text: { en: 'One sentence.', es: 'Una frase.' },
    notes: {},
    view: 'map',
    focus: [],
    reading: 'lead',
    ...change,
  }
}

function withSteps(graph: CoordinationGraph, steps: readonly Step[]): CoordinationGraph {
  return { ...graph, stories: [{ id: 'story:odd', title: { en: 'Odd' }, steps }] }
}

async function slideOf(change: Partial<Step>) {
  const { slides } = await slidesOf(withSteps(page24, [step(change)]), 'en')
  const [slide] = slides
  if (!slide) throw new Error('There is no slide')
  return slide
}

async function mapOf(change: Partial<Step>): Promise<DrawnMap> {
  const { content } = await slideOf(change)
  if (content.sort !== 'map') throw new Error('There is no map')
  return content
}

async function archiveOf(change: Partial<Step>) {
  return pptxParts(pptx(await slidesOf(withSteps(page24, [step(change)]), 'en'), NOW))
}
