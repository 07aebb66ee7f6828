// Telling the story of page 24: every key, a reload in the middle, jumping out and back.
import type { Page } from '@playwright/test'
import { page24 } from '../support/page24'
import { centreOf, openMap } from './mapPage'
import { searchOf, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const steps = page24.stories[0]?.steps ?? []
const caption = (page: Page) => page.getByRole('region', { name: /^(The story|La historia)$/ })
const at = (page: Page, number: number) => expect(caption(page)).toContainText(`${number} of ${steps.length}`)

test('a clicker and a keyboard go through the steps, and leaving goes back to what was shown', async ({
  page,
}) => {
  await openMap(page, '?lang=en&reading=everyone')
  await page.getByRole('button', { name: 'Present: Page 24, request by request' }).click()
  await at(page, 1)
  await expect(page.getByRole('banner')).toBeHidden()
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['Space', 4],
    ['Shift+Space', 3],
    ['PageUp', 2],
    ['ArrowLeft', 1],
    ['PageUp', 1],
    ['End', 16],
    ['PageDown', 16],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key)
    await at(page, number)
  }
  for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key)
  await at(page, 12)
  await page.keyboard.press('t')
  await expect(caption(page).getByRole('timer')).toBeVisible()
  for (const [key, colour] of [
    ['.', 'rgb(0, 0, 0)'],
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('.blank-screen')).toHaveCSS('background-color', colour)
    // Whatever is pressed brings the picture back, and does nothing else.
    await page.keyboard.press(key === 'b' ? 'Escape' : key === 'w' ? 'x' : 'PageDown')
    await expect(page.locator('.blank-screen')).toHaveCount(0)
    await at(page, 12)
  }
  await page.keyboard.press('g')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /One voice speaks/ })
    .click()
  await at(page, 2)
  await page.keyboard.press('Escape')
  await expect(caption(page)).toHaveCount(0)
  await expect(statusLine(page)).toContainText('everyone')
  await expect.poll(() => searchOf(page).has('step')).toBe(false)
})

test('the list of steps shows how each of them looks, and the language is changed in place', async ({
  page,
}) => {
  await openMap(page, '?lang=en&step=step:04-review')
  await at(page, 4)
  await page.keyboard.press('g')
  const entries = page.getByRole('dialog').getByRole('listitem')
  for (const [index, step] of steps.entries()) {
    const sketch = entries.nth(index).locator('.sketch')
    if (step.view === 'map') await expect(sketch.locator('g.plate').first()).toBeAttached()
    else await expect(sketch).toHaveText('Sources')
  }
  await expect(entries.nth(3).locator('.sketch')).toContainText('UN Resident')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Español' }).click()
  await expect(caption(page)).toContainText('4 de 16')
  await expect(caption(page)).toContainText(steps[3]?.title.es ?? '')
  await page.keyboard.press('PageDown')
  await expect(caption(page)).toContainText('5 de 16')
})

test('a reload in the middle, and a link, lead to the same step', async ({ page, elsewhere }) => {
  await openMap(page, '?lang=en')
  await page.getByRole('button', { name: /^Present:/ }).click()
  await at(page, 1)
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('PageDown')
  await at(page, 11)
  await expect.poll(() => searchOf(page).get('step')).toBe('step:11-congress')
  await page.reload()
  await at(page, 11)
  await page.keyboard.press('PageDown')
  await at(page, 12)
  await expect.poll(() => searchOf(page).get('step')).toBe('step:12-gap')
  // Another day one is not in the middle of a talk.
  await openMap(page)
  await expect(statusLine(page)).toBeVisible()
  await expect(caption(page)).toHaveCount(0)
  await openMap(elsewhere, '?lang=es&step=step:05-may')
  await expect(caption(elsewhere)).toContainText('Puede hacerse con oficinas de otros países')
})

test('a clicker goes on although a control has the focus, and an answer can be tried in a step', async ({
  page,
}) => {
  await page.goto('/?lang=en&view=sources&part=questions&step=step:15-questions')
  await at(page, 15)
  const question = page.locator('.question').filter({ hasText: 'How strong is “may be done”?' })
  await question.locator('summary').click()
  await question.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(question.getByRole('radio').nth(1)).toBeChecked()
  await expect(caption(page)).toContainText('1 question read otherwise')
  await page.keyboard.press('PageDown')
  await at(page, 16)
  await expect(caption(page)).not.toContainText('otherwise')
})

test('where the player does not arrive the map stays, and says so', async ({ page, troubles }) => {
  await openMap(page, '?lang=en&reading=everyone')
  await page.route('**/Player-*.js', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: /^Present:/ }).click()
  await expect(page.getByText('This did not arrive.')).toBeVisible()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(statusLine(page)).toContainText('everyone')
  const told = await troubles.take()
  expect(told.filter(({ text }) => !/Failed to load resource/.test(text))).toEqual([])
})

test('one can point and select during a step, and a key leads back to it', async ({ page }) => {
  await openMap(page, '?lang=en&step=step:11-congress')
  await at(page, 11)
  // The camera comes to the step only after the map has its size.
  await expect(async () => {
    const { x, y } = await centreOf(page, 'org:iom')
    await page.mouse.click(x, y)
    await expect(page.locator('.card')).toContainText('International Organization for Migration', {
      timeout: 1000,
    })
  }).toPass()
  await page.keyboard.press('Backspace')
  await expect(page.locator('.card')).toBeHidden()
  await at(page, 11)
})
