// Measures: the ranking, what is meant, and how a finding hangs on the choices in force.
import type { Page } from '@playwright/test'
import { classesOf, openMap } from './mapPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

const view = (page: Page) => page.getByRole('region', { name: 'Measures of the institutions' })
const finding = (page: Page) => view(page).locator('.measures-finding')
const row = (page: Page, name: string) =>
  view(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

test('three clicks from the map: IOM stands in between only as long as OHCHR’s office is not folded', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Measures').click()
  await view(page).getByRole('button', { name: 'Betweenness' }).click()
  await expect(row(page, 'IOM').getByRole('cell').nth(2)).toHaveText('35')
  await view(page)
    .getByLabel('Compare with')
    .selectOption({ label: 'Folded: Offices into their institution' })
  await expect(finding(page)).toContainText('4 institutions have another value.')
  await expect(finding(page).getByText('Falls to 0:')).toHaveText('Falls to 0: IOM')
  await expect(finding(page).getByText(/^Not drawn then/)).toContainText('OHCHR Mexico')
  await expect(row(page, 'IOM').getByRole('cell').last()).toHaveText('0')
})

test('the link brings the same ranking and comparison back', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.keyboard.press('6')
  await view(page).getByRole('button', { name: 'Constraint' }).click()
  await view(page).getByLabel('Compare with').selectOption('everyone')
  await expect.poll(() => searchOf(page).get('against')).toBe('everyone')
  await page.reload()
  await expect(view(page).getByRole('columnheader', { name: 'Constraint' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(finding(page)).toContainText('Everyone with everyone')
  await page.goto('/?lang=en&view=measures&measure=charm&against=nobody')
  await expect(page.getByText('measure=charm')).toBeVisible()
  await expect(view(page).getByRole('columnheader', { name: 'Degree' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test('a name selects its institution in every view, and a filter measures only what passes', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Measures').click()
  await row(page, 'IOM').getByRole('button', { name: 'IOM' }).click()
  await expect(page.getByRole('region', { name: 'What is selected' })).toContainText(
    'Organization for Migration',
  )
  await entry(page, 'Already exists').click()
  await expect(view(page)).toContainText('3 institutions, 2 pairs joined by lines, in 1 part.')
  await choice(page, 'View', 'Map').click()
  await expect.poll(() => classesOf(page, 'org:iom')).toContain('selected')
})

test('where statements are hubs there are no lines to measure, and the way on is offered', async ({
  page,
}) => {
  await openMap(page, '?lang=en&reading=hub')
  await choice(page, 'View', 'Measures').click()
  await expect(view(page).getByRole('table')).toHaveCount(0)
  await view(page).getByRole('button', { name: 'Lines from the lead' }).click()
  await expect(view(page).getByRole('table').first()).toBeVisible()
})

test('by keys alone: to the view, and to another measure', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.keyboard.press('6')
  await expect(view(page).getByRole('table').first()).toBeVisible()
  await page.keyboard.press('v')
  await expect(view(page)).toBeFocused()
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim())
    if (text === 'Closeness') break
  }
  await page.keyboard.press('Enter')
  await expect(view(page).getByRole('columnheader', { name: 'Closeness' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})
