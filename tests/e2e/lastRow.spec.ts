// What the last row of a room sees of each step: words whole, names large, nothing over another, and enough contrast on a
// projector that the daylight washes out.
import type { Page } from '@playwright/test'
import { focusOf } from '@/core/story/steps'
import { fileWith } from '../support/files'
import { page24 } from '../support/page24'
import { cutNames, outOfSight, overlapping, throughPlates } from './cleanMap'
import { mapGeometry, openMap } from './mapPage'
import { chooseFile } from './openPage'
import { captionOf } from './presenterPage'
import { contrastsIn } from './seenContrast'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const steps = page24.stories[0]?.steps ?? []
type Step = (typeof steps)[number]

/** Pixels, of names that a step is about, at 1280×720. */
const NAMES = 20
/** Of all names, where a step is about none more than about others. */
const ALL_NAMES = 14

const aboutIn = (step: Step) =>
  focusOf(page24, step).flatMap((target) => (target.type === 'actor' ? [target.id] : []))

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const)
  for (const language of ['en', 'es'] as const)
    test(`every step has its words whole and its plates in sight at ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await openMap(page, `?lang=${language}&step=${steps[0]?.id}`)
      for (const step of steps) {
        const caption = captionOf(page)
        await expect(caption, step.id).toContainText(step.text[language] ?? '')
        const box = await caption.boundingBox()
        expect(box && box.y + box.height, step.id).toBeLessThanOrEqual(height + 1)
        expect(box?.height, step.id).toBeLessThan(height * 0.45)
        const cut = await caption.evaluate((element) => element.scrollWidth > element.clientWidth)
        expect(cut, step.id).toBe(false)
        // A finding without the choices that it hangs on would be half of one.
        await expect(caption, step.id).toContainText(
          step.filters?.folded ? /offices|oficinas/ : /nothing folded|nada plegado/,
        )
        if (step.view === 'map') await expectLegible(page, step, width)
        await page.keyboard.press('PageDown')
      }
    })

test('a step that arranges the map anew is as large, although its places come later', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openMap(page, '?lang=en')
  const story = page24.stories.map((one) => ({
    ...one,
    title: { en: 'By country' },
    steps: one.steps.map((step) => ({ ...step, filters: { ...step.filters, arrangement: ['country'] } })),
  }))
  await chooseFile(page, { name: 'by-country.json', text: fileWith(page24, { stories: story }) })
  await page.getByRole('button', { name: 'Present: By country' }).click()
  await expect(captionOf(page)).toContainText('1 of 16')
  for (const key of ['4', 'Enter']) await page.keyboard.press(key)
  await expect(captionOf(page)).toContainText('4 of 16')
  const about = new Set(steps[3] ? aboutIn(steps[3]) : [])
  await expect(async () => {
    const { plates, font, screen } = await mapGeometry(page)
    expect(outOfSight({ plates: plates.filter(({ id }) => about.has(id)), screen })).toEqual([])
    expect(font).toBeGreaterThanOrEqual(NAMES)
  }).toPass()
})

async function expectLegible(page: Page, step: Step, width: number): Promise<void> {
  const about = new Set(aboutIn(step))
  // The camera comes to the step only after the map has its size.
  await expect(async () => {
    const { plates, lines, font, screen } = await mapGeometry(page)
    expect(plates.length, step.id).toBeGreaterThan(15)
    expect(overlapping(plates), step.id).toEqual([])
    expect(cutNames(plates), step.id).toEqual([])
    expect(throughPlates({ plates, lines }), step.id).toEqual([])
    const seen = step.focus.length > 0 ? plates.filter(({ id }) => about.has(id)) : plates
    expect(outOfSight({ plates: seen, screen }), step.id).toEqual([])
    if (width === 1280)
      expect(font, step.id).toBeGreaterThanOrEqual(step.focus.length > 0 ? NAMES : ALL_NAMES)
  }).toPass()
}

/** Light that falls on the screen besides the projector's, as a share of its white: a room with the curtains half open. */
const DAYLIGHT = 0.06

for (const theme of ['light', 'projector'] as const)
  test(`every step keeps its contrast on a washed-out screen, ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('entramado.preferences', kept),
      JSON.stringify({ theme }),
    )
    await page.setViewportSize({ width: 1280, height: 720 })
    await openMap(page, `?lang=en&step=${steps[0]?.id}`)
    for (const step of steps) {
      await expect(captionOf(page), step.id).toContainText(step.text.en ?? '')
      const words = captionOf(page).locator('h1, .caption-text, .caption-quote, .caption-choices')
      const boxes = await Promise.all((await words.all()).map((part) => part.boundingBox()))
      for (const { dark, washed } of await contrastsIn(page, boxes, DAYLIGHT)) {
        expect(dark, step.id).toBeGreaterThanOrEqual(7)
        expect(washed, step.id).toBeGreaterThanOrEqual(4.5)
      }
      if (step.view === 'map') {
        const about = new Set(aboutIn(step))
        await expect(async () => {
          const { plates, screen } = await mapGeometry(page)
          const seen = plates.filter(({ id }) => step.focus.length === 0 || about.has(id))
          expect(outOfSight({ plates: seen, screen }), step.id).toEqual([])
          const names = seen.map(({ label: { x1, y1, x2, y2 } }) => ({
            x: x1,
            y: y1,
            width: x2 - x1,
            height: y2 - y1,
          }))
          for (const [at, { dark, washed }] of (await contrastsIn(page, names, DAYLIGHT)).entries()) {
            expect(dark, `${step.id} ${seen[at]?.id}`).toBeGreaterThanOrEqual(7)
            expect(washed, `${step.id} ${seen[at]?.id}`).toBeGreaterThanOrEqual(4.5)
          }
        }).toPass()
      }
      await page.keyboard.press('PageDown')
    }
  })
