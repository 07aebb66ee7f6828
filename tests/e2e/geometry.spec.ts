// The picture of page 24 as the browser really laid it out: no overlaps, no cut labels, no line through a foreign plate.
import type { Page } from '@playwright/test'
import { cutNames, outOfSight, overlapping, throughPlates } from './cleanMap'
import { type MapGeometry, mapGeometry, openMap } from './mapPage'
import { expect, test } from './test'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const

for (const size of SIZES) {
  for (const language of ['en', 'es'] as const) {
    for (const reading of ['lead', 'everyone', 'hub'] as const) {
      test(`page 24 is clean at ${size.width}×${size.height}, ${language}, ${reading}`, async ({ page }) => {
        await page.setViewportSize(size)
        await openMap(page, `?lang=${language}&reading=${reading}`)
        const geometry = await mapGeometry(page)
        const { plates } = geometry
        expect(plates.length).toBeGreaterThanOrEqual(20)
        // The address was heeded: else this would judge the first picture again and again.
        expect(plates.some(({ id }) => id.startsWith('stmt:'))).toBe(reading === 'hub')
        await expect(
          page.getByText(language === 'es' ? 'Orgánica' : 'Organic', { exact: true }),
        ).toBeVisible()

        await expectClean(page, geometry)
        expect(geometry.font).toBeGreaterThanOrEqual(8.5)
      })
    }
  }
}

for (const [language, reading] of [
  ['en', 'lead'],
  ['es', 'hub'],
] as const)
  test(`on a projector page 24 is clean and its names are larger: ${language}, ${reading}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openMap(page, `?lang=${language}&reading=${reading}`)
    const usual = await mapGeometry(page)
    await page.evaluate(() => localStorage.setItem('entramado.preferences', '{"theme":"projector"}'))
    await openMap(page, `?lang=${language}&reading=${reading}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
    const projected = await mapGeometry(page)
    expect(projected.plates.map(({ id }) => id)).toEqual(usual.plates.map(({ id }) => id))
    await expectClean(page, projected)
    expect(projected.font).toBeGreaterThan(usual.font * 1.2)
  })

async function expectClean(page: Page, { plates, lines, screen }: MapGeometry): Promise<void> {
  expect(overlapping(plates)).toEqual([])
  expect(cutNames(plates)).toEqual([])
  expect(outOfSight({ plates, screen })).toEqual([])

  const covered: string[] = []
  await expect(page.locator('.map-controls')).toBeVisible()
  const canvas = await page.locator('.map-canvas').boundingBox()
  for (const part of ['.map-controls', '.map-arrangement', '.panel-button']) {
    for (const control of await page.locator(part).all()) {
      const box = await control.boundingBox()
      if (!box || !canvas) continue
      const [left, top] = [box.x - canvas.x, box.y - canvas.y]
      for (const { id, x1, x2, y1, y2 } of plates)
        if (x1 < left + box.width && left < x2 && y1 < top + box.height && top < y2)
          covered.push(`${part} over ${id}`)
    }
  }
  expect(covered).toEqual([])

  expect(throughPlates({ plates, lines })).toEqual([])
  expect(lines.filter(({ points }) => points.length === 0).map(({ id }) => id)).toEqual([])
}
