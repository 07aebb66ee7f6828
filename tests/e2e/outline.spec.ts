// The outline: the map as a tree of words, by keys, by pointer, and with what is selected elsewhere.
import type { Page } from '@playwright/test'
import { generatedGraph } from '../support/generatedGraph'
import { dropFile } from './openPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const item = (page: Page, name: RegExp) => page.getByRole('treeitem', { name })

async function openOutline(page: Page, search = ''): Promise<void> {
  await page.goto(`/?view=outline&lang=en${search}`)
  await page.getByRole('tree').waitFor()
}

test('by keys: to an institution by its letters, into its lines, and to the words of one', async ({
  page,
}) => {
  await openOutline(page)
  await page.getByRole('tree').locator('[tabindex="0"]').focus()
  for (const letter of 'ohchr m') await page.keyboard.press(letter)
  await expect(item(page, /^OHCHR Mexico ?, 5 lines$/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(item(page, /^OHCHR Mexico/)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const line = item(page, /^leads, with Congress of the Union ?, asked for, recommended, 1 statement$/)
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toBe('tie/org:mx-congress~org:ohchr-mx~asked')
  await expect(line).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(item(page, /^OHCHR Mexico/)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Escape')
  await expect.poll(() => searchOf(page).get('selected')).toBeNull()
})

test('what is selected on the map is open here, and what is pointed at lights its words', async ({
  page,
}) => {
  await openOutline(page, '&selected=actor/org:iom')
  const iom = item(page, /^IOM/)
  await expect(iom).toHaveAttribute('aria-selected', 'true')
  await expect(iom).toHaveAttribute('aria-expanded', 'true')
  await expect(iom).toBeInViewport()
  await item(page, /^led by OHCHR Mexico/).hover()
  await expect(page.locator('.frame-reader [data-lit]').first()).toBeAttached()
})

test('the filter fades rows or takes them away, readings change what joins', async ({ page }) => {
  await openOutline(page)
  const rows = page.getByRole('treeitem')
  await entry(page, '¶94').click()
  await expect(item(page, /^IOM ?, 2 lines ?, left out by the filter$/)).toBeVisible()
  await choice(page, 'What the filter leaves out', 'Remove').click()
  await expect(item(page, /^IOM/)).toHaveCount(0)
  await expect(page.getByText(/institutions removed by the filter/).first()).toBeVisible()
  await expect(rows.first()).toBeVisible()
  await choice(page, 'Read a request as', 'Statements as hubs').click()
  await item(page, /^United Nations ?, a part in/)
    .locator('.outline-turn')
    .click()
  await expect(item(page, /^lead R5 ?, /)).toBeVisible()
})

test('of thousands of rows only those in sight are in the page, and the last is reached', async ({
  page,
}) => {
  await openOutline(page)
  const big = generatedGraph({ institutions: 2000, statements: 6000, seed: 2 })
  await dropFile(page, { name: 'big.json', text: JSON.stringify(big) })
  await expect(page.getByRole('banner').locator('cite')).toHaveText('Test', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Open all' }).click()
  const rows = page.getByRole('treeitem')
  await expect(rows.first()).toBeVisible()
  await rows.first().focus()
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toBeInViewport()
  expect(await rows.count()).toBeLessThan(120)
})
