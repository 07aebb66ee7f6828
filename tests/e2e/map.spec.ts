// What hands and keys do on the map.
import type { Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { generatedGraph } from '../support/generatedGraph'
import { centreOf, classesOf, mapGeometry, openMap, standsStill } from './mapPage'
import { chooseFile } from './openPage'
import { choice, searchOf } from './shell'
import { expect, test } from './test'

test('a click selects, a click on empty ground clears', async ({ page }) => {
  await openMap(page)
  const { x, y } = await centreOf(page, 'org:iom')
  await page.mouse.click(x, y)
  await expect.poll(() => classesOf(page, 'org:iom')).toContain('selected')
  const canvas = await page.locator('.map-canvas').boundingBox()
  if (!canvas) throw new Error('No canvas')
  await page.mouse.click(canvas.x + 12, canvas.y + canvas.height - 12)
  await expect.poll(() => classesOf(page, 'org:iom')).not.toContain('selected')
})

test('pointing at an institution marks it, and leaving it does not stay', async ({ page }) => {
  await openMap(page)
  const { x, y } = await centreOf(page, 'org:iom')
  await page.mouse.move(x, y)
  await expect.poll(() => classesOf(page, 'org:iom')).toContain('hovered')
  await page.mouse.move(x + 60, y + 40)
  await expect.poll(() => classesOf(page, 'org:iom')).not.toContain('hovered')
})

/** @returns where its middle was. */
async function drag(page: Page, id: string, by: { readonly x: number; readonly y: number }) {
  const from = await centreOf(page, id)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 })
  await page.mouse.up()
  return from
}

test('a dragged plate stays until places are reset', async ({ page }) => {
  await openMap(page)
  const { y } = await drag(page, 'coll:un-offices-mx', { x: -30, y: 40 })
  await expect
    .poll(async () => Math.round((await centreOf(page, 'coll:un-offices-mx')).y - y))
    .toBeGreaterThan(30)
  await page.getByRole('button', { name: 'Reset places' }).click()
  await expect.poll(async () => Math.abs((await centreOf(page, 'coll:un-offices-mx')).y - y)).toBeLessThan(2)
})

test('a plate that was dragged on a projector is where it was put, and comes along to another theme', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const to = async (theme: string) => {
    await page.getByRole('button', { name: /^Theme/ }).click()
    await choice(page, 'Theme', theme).click()
    await page.keyboard.press('Escape')
  }
  const { font } = await mapGeometry(page)
  await to('Projector')
  await expect.poll(async () => (await mapGeometry(page)).font).toBeGreaterThan(font * 1.1)
  await standsStill(page, 'coll:un-offices-mx')
  const { x, y } = await drag(page, 'coll:un-offices-mx', { x: -60, y: 80 })
  await expect
    .poll(async () => {
      const put = await centreOf(page, 'coll:un-offices-mx')
      return [Math.abs(put.x - x + 60), Math.abs(put.y - y - 80)].every((off) => off < 4)
    })
    .toBe(true)
  const before = await centreOf(page, 'org:ohchr')
  const put = await centreOf(page, 'coll:un-offices-mx')
  await to('Light')
  await expect.poll(async () => (await mapGeometry(page)).font).toBeCloseTo(font, 1)
  const [ohchr, offices] = [await centreOf(page, 'org:ohchr'), await centreOf(page, 'coll:un-offices-mx')]
  expect(Math.sign(offices.x - ohchr.x)).toBe(Math.sign(put.x - before.x))
  expect(Math.sign(offices.y - ohchr.y)).toBe(Math.sign(put.y - before.y))
})

test('a double click folds an institution’s parts into it, and unfolds them', async ({ page }) => {
  await openMap(page)
  const fold = async () => {
    const { x, y } = await centreOf(page, 'org:mx-congress')
    await page.mouse.dblclick(x, y)
  }
  await fold()
  await expect
    .poll(async () => (await mapGeometry(page)).plates.map(({ id }) => id))
    .not.toContain('org:mx-senate')
  await fold()
  await expect
    .poll(async () => (await mapGeometry(page)).plates.map(({ id }) => id))
    .toContain('org:mx-senate')
})

test('by keys: walk, follow a line, select, clear', async ({ page }) => {
  await openMap(page)
  const map = page.locator('[role="graphics-document"]')
  await map.focus()
  const said = page.locator('[aria-live="polite"]', { hasText: /;|:/ })
  await page.keyboard.press('ArrowRight')
  await expect(said.first()).not.toBeEmpty()
  for (let step = 0; step < 12; step += 1) {
    const classes = await classesOf(page, 'post:un-rc')
    if (classes.includes('focused')) break
    await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown')
  }
  await page.keyboard.press('f')
  await page.keyboard.press('Enter')
  const selected = () =>
    page.evaluate<number>(`document.querySelector('.map-canvas')._cyreg.cy.$('.selected').length`)
  await expect.poll(selected).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect.poll(selected).toBe(0)
})

for (const name of ['By country', 'By level', 'Rings']) {
  test(`the arrangement “${name}” comes from the worker, without overlaps`, async ({ page }) => {
    await openMap(page)
    await page.getByText(name, { exact: true }).click()
    await expect
      .poll(async () =>
        page.evaluate<number>(`document.querySelector('.map-canvas')._cyreg.cy.nodes('.region').length`),
      )
      .toBeGreaterThan(0)
    await expect
      .poll(async () => {
        const { plates } = await mapGeometry(page)
        return plates.filter((one, index) =>
          plates
            .slice(index + 1)
            .some(
              (other) => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2,
            ),
        ).length
      })
      .toBe(0)
  })
}

test('a map too large to read has a small one beside it, which shows where one is and leads elsewhere', async ({
  page,
}) => {
  // At once, so that each press counts in full.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page)
  await expect(page.locator('.minimap')).toHaveCount(0)
  const big = generatedGraph({ institutions: 400, statements: 200, seed: 3 })
  await chooseFile(page, { name: 'big.json', text: serializeGraph(big) })
  await expect(page.getByRole('banner').locator('cite')).toHaveText('Test')
  const minimap = page.locator('.minimap')
  await expect(minimap).toBeHidden()
  // Not before all have their places, which are worked out elsewhere.
  await standsStill(page, big.actors[0]?.id ?? '')
  const zoomIn = page.getByRole('button', { name: 'Zoom in' })
  for (let press = 0; press < 5; press += 1) await zoomIn.click()
  await expect(minimap).toBeVisible()
  const box = await minimap.boundingBox()
  if (!box) throw new Error('No minimap')
  const middle = async () => {
    const seen = await page.locator('.minimap-window').boundingBox()
    return seen ? { x: seen.x + seen.width / 2 - box.x, y: seen.y + seen.height / 2 - box.y } : { x: 0, y: 0 }
  }
  for (const at of [0.42, 0.58]) {
    await page.mouse.click(box.x + box.width * at, box.y + box.height * at)
    await expect.poll(async () => Math.abs((await middle()).x - box.width * at)).toBeLessThan(2)
    await expect.poll(async () => Math.abs((await middle()).y - box.height * at)).toBeLessThan(2)
  }
})

test('two quick clicks in different places select, and fold nothing', async ({ page }) => {
  await openMap(page, '?lang=en')
  const [one, other] = [await centreOf(page, 'org:iom'), await centreOf(page, 'post:un-rc')]
  await page.mouse.click(one.x, one.y)
  await page.mouse.click(other.x, other.y)
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/post:un-rc')
  expect(searchOf(page).has('folded')).toBe(false)
})
