// Open questions read otherwise: in every view, in what leaves it, and back.
import type { Page } from '@playwright/test'
import { english } from '@/i18n/english'
import { VIEW_IDS } from '@/state/appState'
import { marksOf, openMap } from './mapPage'
import { choice, searchOf, statusLine } from './shell'
import { expect, test } from './test'

const text = english.questions
const question = (page: Page, words: string) =>
  page.locator('.sources-questions > li').filter({ hasText: words })
const banner = (page: Page) => page.locator('.otherwise-banner')

async function openQuestions(page: Page, parameters = ''): Promise<void> {
  await openMap(page, `?lang=en&part=questions${parameters}`)
  await choice(page, 'View', 'Sources').click()
  await expect(page.locator('.question').first()).toBeVisible()
}

test('an answer is tried on the spot, by keys alone, told in every view, kept by a reload, and taken back', async ({
  page,
}) => {
  await openQuestions(page)
  const may = question(page, 'How strong is “may be done”?')
  await may.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(may.getByRole('radio', { name: /A permission/ })).toBeFocused()
  await expect(statusLine(page)).toContainText('14 ties asked (4 permitted)')
  await page.keyboard.press('ArrowDown')
  await expect(may.getByRole('radio', { name: /Part of the recommendation/ })).toBeChecked()
  await expect(statusLine(page)).toContainText('14 ties asked')
  await expect(statusLine(page)).not.toContainText('permitted')
  await expect(statusLine(page)).toContainText('1 question read otherwise')
  await expect.poll(() => searchOf(page).get('otherwise')).toBe('amb:07-may~recommendation')
  for (const view of VIEW_IDS) {
    await choice(page, 'View', english.frame.views[view]).click()
    await expect(banner(page), view).toContainText('How strong is “may be done”?')
    await expect(banner(page), view).toContainText('Part of the recommendation before it')
  }
  await page.reload()
  await expect(banner(page)).toContainText('How strong is “may be done”?')
  await page.getByRole('button', { name: text.asWritten }).click()
  await expect(banner(page).getByRole('button')).toHaveCount(0)
  await expect(statusLine(page)).toContainText('14 ties asked (4 permitted)')
  await expect.poll(() => searchOf(page).has('otherwise')).toBe(false)
})

test('what the other answers would change is told before one is tried', async ({ page }) => {
  await openQuestions(page)
  const one = question(page, 'Is OHCHR one institution on this page, or two?')
  await one.locator('summary').click()
  const changes = one.locator('.sources-changes')
  await expect(changes).toContainText('UN Resident Coordinator – OHCHR Mexico')
  await expect(changes.getByRole('listitem').filter({ hasText: 'IOM' })).toContainText('35 → 0')
  await expect(statusLine(page)).not.toContainText('otherwise')
})

test('where statements are hubs, changes are told of the lines that another reading draws', async ({
  page,
}) => {
  await openQuestions(page, '&reading=hub')
  const one = question(page, 'How strong is “may be done”?')
  await one.locator('summary').click()
  await expect(one.locator('.sources-changes')).toContainText('told of the reading')
  await expect(one.locator('.sources-changed')).toContainText('4 → 0')
})

test('the map draws the lines of the answer that is tried', async ({ page }) => {
  await openMap(page, '?lang=en&otherwise=amb:10-in-mexico-city~meeting')
  const { lines } = await marksOf(page)
  expect(lines).toContain('org:ohchr~org:sre~existing')
  expect(lines).not.toContain('org:ohchr-mx~org:sre~existing')
})

test('what is selected, and is not there under another answer, is selected no more', async ({ page }) => {
  await openQuestions(page, '&selected=tie/org:ohchr-mx~org:sre~existing')
  const one = question(page, 'What was in Mexico City')
  await one.locator('summary').click()
  await one.getByRole('radio', { name: /The meeting/ }).click()
  await expect.poll(() => searchOf(page).has('selected')).toBe(false)
})

test('an answer of which the file does not say what it would change cannot be tried, and says so', async ({
  page,
}) => {
  await openQuestions(page)
  const them = question(page, 'Who are “them”')
  await them.locator('summary').click()
  const radio = them.getByRole('radio', { name: /United Nations bodies/ })
  await expect(radio).toBeDisabled()
  await expect(them).toContainText(text.untold)
})

test('questions are answered from the card, and from the search', async ({ page }) => {
  await openMap(page, '?lang=es&selected=statement/stmt:93.R2')
  const card = page.locator('.question').filter({ hasText: 'may be done' })
  await card.locator('summary').click()
  await card.getByRole('radio').nth(1).click()
  await expect.poll(() => searchOf(page).get('otherwise')).toBe('amb:07-may~recommendation')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('leer como está escrito')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).has('otherwise')).toBe(false)
})
