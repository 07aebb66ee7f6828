// A talk in two windows: every key from either, reloads and closed windows at random steps, notes that stay with who speaks.
import type { Page } from '@playwright/test'
import { seeded } from '@/core/layout/random'
import { openMap } from './mapPage'
import { chooseFile } from './openPage'
import {
  bothAt,
  captionOf,
  firstOpened,
  LONG,
  longStory,
  notesSeen,
  openPresenter,
  stepAtHand,
  watchForNotes,
} from './presenterPage'
import { searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

// The page tells the browser what the first map needs; a presenter's window, or a person's own file, needs less of it.
test.beforeEach(({ troubles }) => troubles.allow(/was preloaded using link preload but not used/))

/** From the open map. */
async function tellLong(page: Page): Promise<Page> {
  await chooseFile(page, { name: 'long.json', text: longStory().text })
  await page.getByRole('button', { name: 'Present: A long talk' }).click()
  await expect(captionOf(page)).toContainText(`1 of ${LONG}`)
  return openPresenter(page)
}

/** What each key leads to from a step, from 1. */
const KEYS: readonly (readonly [keys: readonly string[], to: (from: number) => number])[] = [
  [['PageDown'], (from) => Math.min(LONG, from + 1)],
  [['PageUp'], (from) => Math.max(1, from - 1)],
  [['ArrowRight'], (from) => Math.min(LONG, from + 1)],
  [['ArrowDown'], (from) => Math.min(LONG, from + 1)],
  [['ArrowLeft'], (from) => Math.max(1, from - 1)],
  [['ArrowUp'], (from) => Math.max(1, from - 1)],
  [['Space'], (from) => Math.min(LONG, from + 1)],
  [['Shift+Space'], (from) => Math.max(1, from - 1)],
  [['End'], () => LONG],
  [['Home'], () => 1],
  [['1', '7', 'Enter'], () => 17],
  [['Backspace'], (from) => from],
]

test('every key does the same from either window', async ({ page }) => {
  await openMap(page, '?lang=en')
  await watchForNotes(page)
  const presenter = await tellLong(page)
  await watchForNotes(presenter)
  await bothAt(page, presenter, 1)
  let at = 1
  for (const [keys, to] of KEYS)
    for (const window of [presenter, page]) {
      for (const key of keys) await window.keyboard.press(key)
      at = to(at)
      await bothAt(page, presenter, at)
    }
  for (const [from, other] of [
    [presenter, page],
    [page, presenter],
  ] as const) {
    for (const [key, colour] of [
      ['b', 'black'],
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await from.keyboard.press(key)
      await expect(page.locator('.blank-screen')).toHaveAttribute('data-screen', colour)
      await expect(presenter.getByText(`The audience sees a ${colour} screen.`)).toBeVisible()
      // Whatever is pressed in the other window brings the picture back, and does nothing else.
      await other.keyboard.press('PageDown')
      await expect(page.locator('.blank-screen')).toHaveCount(0)
      await bothAt(page, presenter, at)
    }
    await from.keyboard.press('t')
    await expect(captionOf(page).getByRole('timer')).toHaveCount(from === presenter ? 1 : 0)
    await from.keyboard.press('l')
    await expect(page.locator('.pointer-dot')).toHaveCount(1)
    await other.keyboard.press('l')
    await expect(page.locator('.pointer-dot')).toHaveCount(0)
  }
  await presenter.keyboard.press('g')
  await expect(presenter.getByRole('button', { name: `${at} Chapter ${at} of the talk` })).toBeFocused()
  await presenter.keyboard.press('n')
  await expect(presenter.getByRole('region', { name: 'Notes' })).toBeFocused()
  await presenter.keyboard.press('Escape')
  await expect(captionOf(page)).toHaveCount(0)
  await presenter.getByRole('button', { name: 'Go on with this step' }).click()
  await bothAt(page, presenter, at)
  expect(await notesSeen(page)).toEqual([])
  expect(await notesSeen(presenter)).not.toEqual([])
})

for (const way of ['a channel', 'messages from window to window'] as const)
  test(`both are on one step after reloads and closed windows, by ${way}`, async ({ page, context }) => {
    if (way !== 'a channel') await context.addInitScript('delete globalThis.BroadcastChannel')
    const seed = Number(process.env.TALK_SEED ?? Date.now() % 1_000_000)
    console.log(`TALK_SEED=${seed}`)
    const random = seeded(seed)
    const pick = (below: number) => Math.floor(random() * below)
    test.setTimeout(180_000)
    await openMap(page, '?lang=en')
    await watchForNotes(page)
    let presenter = await tellLong(page)
    let audience = page
    await bothAt(audience, presenter, 1)
    for (let turn = 0; turn < 16; turn += 1) {
      const to = 1 + pick(LONG)
      const from = pick(2) === 0 ? audience : presenter
      for (const key of [...String(to), 'Enter']) await from.keyboard.press(key)
      // Not always waiting for the other: a window may go before it has heard.
      if (pick(2) === 0) await bothAt(audience, presenter, to)
      else
        await expect(from === audience ? captionOf(from) : stepAtHand(from)).toContainText(`Chapter ${to} of`)
      switch (pick(4)) {
        case 0:
          await audience.reload()
          break
        case 1:
          await presenter.reload()
          break
        case 2:
          await presenter.close()
          presenter = await openPresenter(audience)
          break
        default:
          audience = await killAudience(audience, presenter)
      }
      await bothAt(audience, presenter, to)
      expect(await notesSeen(audience)).toEqual([])
    }
  })

/** It goes without a word, and is opened again by the presenter. */
async function killAudience(audience: Page, presenter: Page): Promise<Page> {
  await audience.close({ runBeforeUnload: false })
  const opened = await firstOpened(presenter, () =>
    presenter.getByRole('button', { name: 'Open it again at this step' }).click(),
  )
  await watchForNotes(opened)
  return opened
}

test('the audience’s window comes back within a second, also where it was opened by its address', async ({
  page,
  context,
}) => {
  await openMap(page, '?lang=en&step=step:03-fragmented')
  const presenter = await openPresenter(page)
  await expect(stepAtHand(presenter)).toContainText('3 of 16')
  await expect.poll(() => searchOf(page).has('talk')).toBe(true)
  const address = page.url()
  await page.close()
  await presenter.keyboard.press('End')
  await expect(stepAtHand(presenter)).toContainText('16 of 16')
  const again = await context.newPage()
  await again.goto(address)
  await expect(captionOf(again)).toContainText('16 of 16')
  await again.keyboard.press('PageUp')
  await expect(stepAtHand(presenter)).toContainText('15 of 16')
})

test('two talks in one browser do not disturb each other, and language is shared in one', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await openMap(page, '?lang=en&step=step:01-question')
  await openMap(other, '?lang=en&step=step:05-may')
  const presenter = await openPresenter(page)
  const otherPresenter = await openPresenter(other)
  await expect(stepAtHand(presenter)).toContainText('1 of 16')
  await expect(stepAtHand(otherPresenter)).toContainText('5 of 16')
  await presenter.keyboard.press('PageDown')
  await expect(captionOf(page)).toContainText('2 of 16')
  await otherPresenter.keyboard.press('PageDown')
  await expect(captionOf(other)).toContainText('6 of 16')
  await expect(stepAtHand(presenter)).toContainText('2 of 16')
  await presenter.getByRole('button', { name: 'Español' }).click()
  await expect(captionOf(page)).toContainText('2 de 16')
  await expect(stepAtHand(presenter)).toContainText('2 de 16')
  await expect(captionOf(other)).toContainText('6 of 16')
})

test('who speaks sees how this step and the next one look, in the language of the talk and after a reload', async ({
  page,
}) => {
  await openMap(page, '?lang=en&step=step:04-review')
  const presenter = await openPresenter(page)
  const now = stepAtHand(presenter).locator('.sketch')
  const ahead = presenter.getByRole('region', { name: /^(Next|Después)$/ }).locator('.sketch')
  await expect(now).toContainText('UN Resident')
  await expect(ahead).toContainText('UN offices,')
  await presenter.keyboard.press('PageDown')
  await expect(now).toContainText('UN offices,')
  await presenter.reload()
  await expect(now).toContainText('UN offices,')
  await presenter.getByRole('button', { name: 'Español' }).click()
  await expect(now).toContainText('Oficinas ONU,')
  await presenter.keyboard.press('End')
  await presenter.keyboard.press('PageUp')
  // The sources are no map: their name stands there.
  await expect(now).toHaveText('Fuentes')
})

test('on a phone the notes stay in sight at every step, and nothing lies over the list of steps', async ({
  page,
}) => {
  await openMap(page, '?lang=es&step=step:04-review')
  const presenter = await openPresenter(page)
  await presenter.setViewportSize({ width: 390, height: 844 })
  await expect(stepAtHand(presenter)).toContainText('4 de 16')
  await presenter.keyboard.press('End')
  await expect(stepAtHand(presenter)).toContainText('16 de 16')
  await expect(presenter.getByRole('region', { name: 'Notas' })).toBeInViewport()
  const last = await presenter.locator('.presenter-steps li').last().boundingBox()
  const hint = await presenter.locator('.presenter-hint').boundingBox()
  if (!last || !hint) throw new Error('The list and the hint below it are on the page')
  expect(hint.y).toBeGreaterThanOrEqual(last.y + last.height)
})

test('on a large screen the step at hand stays in sight in the list', async ({ page }) => {
  await openMap(page, '?lang=en&step=step:04-review')
  const presenter = await openPresenter(page)
  await presenter.setViewportSize({ width: 1024, height: 700 })
  await expect(stepAtHand(presenter)).toContainText('4 of 16')
  for (const [key, number] of [
    ['End', 16],
    ['Home', 1],
  ] as const) {
    await presenter.keyboard.press(key)
    await expect(stepAtHand(presenter)).toContainText(`${number} of 16`)
    await expect(presenter.locator('.presenter-steps [aria-current]')).toBeInViewport({ ratio: 0.9 })
  }
})

test('where the browser lets no window open, a link does, and says so', async ({ page }) => {
  await openMap(page, '?lang=en&step=step:04-review')
  await page.evaluate('window.open = () => null')
  await page.getByRole('button', { name: 'Open the presenter’s window' }).click()
  await expect(page.getByRole('alert')).toContainText('kept the window with the notes from opening')
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open it by this link,' }).click()
  const presenter = await opened
  await expect(stepAtHand(presenter)).toContainText('4 of 16')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await presenter.keyboard.press('PageDown')
  await expect(captionOf(page)).toContainText('5 of 16')
})

test('notes grow and shrink, and the time left is told and remembered', async ({ page }) => {
  await openMap(page, '?lang=en&step=step:04-review')
  let presenter = await openPresenter(page)
  const notes = () => presenter.getByRole('region', { name: 'Notes' }).locator('p')
  await expect(notes()).toHaveCSS('font-size', '22px')
  await presenter.keyboard.press('+')
  await expect(notes()).toHaveCSS('font-size', '24px')
  for (let press = 0; press < 6; press += 1) await presenter.keyboard.press('-')
  await expect(notes()).toHaveCSS('font-size', '18px')
  await presenter.getByRole('button', { name: 'Larger notes' }).click()
  await presenter.getByLabel('Planned, in minutes').fill('20')
  await expect(presenter.getByText('20 minutes left')).toBeVisible()
  // Digits were for the field, and a clicker goes on from there.
  await expect(stepAtHand(presenter)).toContainText('4 of 16')
  await presenter.keyboard.press('PageDown')
  await expect(captionOf(page)).toContainText('5 of 16')
  await presenter.getByRole('button', { name: 'Pause' }).click()
  await presenter.close()
  presenter = await openPresenter(page)
  await expect(presenter.getByRole('button', { name: 'Go on', exact: true })).toBeVisible()
  await expect(presenter.getByLabel('Planned, in minutes')).toHaveValue('20')
  await expect(notes()).toHaveCSS('font-size', '20px')
})

test('the pointer follows the mouse over everything, and Esc hides it before anything else', async ({
  page,
}) => {
  await openMap(page, '?lang=en&step=step:04-review')
  await expect(captionOf(page)).toContainText('4 of 16')
  await page.keyboard.press('l')
  await page.mouse.move(300, 200)
  const dot = page.locator('.pointer-dot')
  for (const [x, y] of [
    [300, 200],
    [700, 860],
  ] as const) {
    await page.mouse.move(x, y)
    await expect(dot).toBeVisible()
    const box = await dot.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(24)
    expect(box && box.x + box.width / 2).toBeCloseTo(x, 0)
    expect(box && box.y + box.height / 2).toBeCloseTo(y, 0)
  }
  await page.keyboard.press('ArrowRight')
  await expect(captionOf(page)).toContainText('5 of 16')
  await page.keyboard.press('Escape')
  await expect(dot).toHaveCount(0)
  await expect(captionOf(page)).toContainText('5 of 16')
})
