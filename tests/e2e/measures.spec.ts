// Measures: the ranking, what is meant, and how a finding hangs on the choices in force.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { classesOf, openMap } from './mapPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

const view = (page: Page) => page.getByRole('region', { name: 'Measures of the institutions' })
const sortBy = (page: Page, measure: string) =>
  view(page).getByRole('columnheader', { name: measure }).getByRole('button').click()
const openMeasures = async (page: Page, search: string) => {
  await page.goto(`/?lang=en&view=measures&${search}`)
  await expect(view(page).locator('.findings-parts')).toBeVisible()
}
const finding = (page: Page) => view(page).locator('.measures-finding')
const row = (page: Page, name: string) =>
  view(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`three clicks from the map at ${width}×${height}: IOM stands in between only as long as OHCHR’s office is not folded`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openMap(page, '?lang=en')
    let clicks = 0
    const press = async (place: Locator) => {
      clicks += 1
      await place.click()
    }
    const menu = page.getByRole('button', { name: 'View: Map' })
    if (await menu.isVisible()) await press(menu)
    await press(choice(page, 'View', 'Measures'))
    await expect(row(page, 'IOM').getByRole('cell').nth(2)).toHaveText('35')
    await press(choice(page, 'Compare with', 'Folded: Offices into their institution'))
    expect(clicks).toBeLessThanOrEqual(3)
    await expect(finding(page)).toContainText('4 institutions have another value.')
    await expect(finding(page).getByText('Falls to 0:')).toHaveText('Falls to 0: IOM')
    await expect(finding(page).getByText(/^Not drawn then/)).toContainText('OHCHR Mexico')
    await expect(row(page, 'IOM').getByRole('cell').last()).toHaveText('0')
  })

test('the reasons for a value add up to it, and lead to the path', async ({ page }) => {
  await openMeasures(page, 'measure=betweenness')
  await row(page, 'IOM').getByRole('button', { name: 'IOM', exact: true }).click()
  const reasons = view(page).getByRole('region', { name: 'Why IOM has Betweenness 35' })
  await expect(reasons.getByRole('listitem')).toHaveCount(35)
  await sortBy(page, 'Degree')
  const why = view(page).getByRole('region', { name: 'Why IOM has Degree 2' })
  await expect(why.locator('.mark-row')).toHaveText([/^OHCHR Mexico/, /^UN Resident Coordinator/])
  await expect(why.locator('q').filter({ hasText: 'in cooperation with' }).first()).toBeVisible()
  await sortBy(page, 'Betweenness')
  await reasons.getByRole('button', { name: 'Show the path' }).first().click()
  await expect(page.getByRole('region', { name: 'What is selected' })).toContainText('1 shortest path')
})

test('who is pinned stays on top, also in the link', async ({ page }) => {
  await openMeasures(page, '')
  const first = view(page).getByRole('rowheader').first()
  await expect(first).not.toContainText('Ministry of Foreign Affairs')
  await row(page, 'Ministry of Foreign Affairs').hover()
  await view(page).getByRole('button', { name: 'Keep Ministry of Foreign Affairs on top' }).click()
  await expect(first).toContainText('Ministry of Foreign Affairs')
  await expect.poll(() => searchOf(page).get('pinned')).toBe('org:sre')
  await page.reload()
  await expect(first).toContainText('Ministry of Foreign Affairs')
  await view(page).getByRole('button', { name: 'Let go of Ministry of Foreign Affairs' }).click()
  await expect(first).not.toContainText('Ministry of Foreign Affairs')
})

test('what if: without OHCHR’s office R6 has nobody who leads; put back, all is as before', async ({
  page,
}) => {
  await openMeasures(page, 'chapter=whatIf')
  await view(page).getByLabel('Take out').selectOption({ label: 'OHCHR Mexico' })
  const found = view(page).locator('.measures-finding')
  await expect(found).toContainText('Lines17 → 12')
  await expect(found).toContainText('Parts that no line joins5 → 9')
  await expect(found.locator('.mark-said')).toHaveCount(1)
  await expect(found.locator('.mark-said')).toContainText('work closely with the Congress')
  await expect.poll(() => searchOf(page).get('out')).toBe('org:ohchr-mx')
  // The map knows nothing of it.
  await expect(page.getByRole('contentinfo')).toContainText('14 ties asked')
  await view(page).getByRole('button', { name: 'Put back OHCHR Mexico' }).click()
  await expect(view(page)).toContainText('Nothing is taken out.')
  await view(page).getByLabel('Take out').selectOption({ label: 'R1' })
  // R2 and R3 take their lead over from R1.
  await expect(found.locator('.mark-said').first()).toBeVisible()
})

test('roles are counted in statements, or in partners, of one polarity or all', async ({ page }) => {
  await openMeasures(page, 'chapter=roles')
  const cells = (name: string) => row(page, name).getByRole('cell')
  await expect(cells('UN Resident Coordinator').first()).toHaveText('2')
  await choice(page, 'What is counted', 'Partners').click()
  await expect(cells('UN Resident Coordinator').first()).toHaveText('7')
  await expect.poll(() => searchOf(page).get('counted')).toBe('partners')
  await choice(page, 'What the statements say', 'Existing').click()
  await expect(row(page, 'UN Resident Coordinator')).toHaveCount(0)
  const saved = page.waitForEvent('download')
  await view(page).getByRole('button', { name: 'CSV' }).click()
  const text = await readFile(await (await saved).path(), 'utf8')
  expect(text).toContain('What is counted: Partners')
  expect(text).toContain('What the statements say: Existing')
})

test('the whole and what falls apart leave as CSV, too', async ({ page }) => {
  await openMeasures(page, 'chapter=whole')
  const take = async () => {
    const saved = page.waitForEvent('download')
    await view(page).getByRole('button', { name: 'CSV' }).click()
    return readFile(await (await saved).path(), 'utf8')
  }
  expect(await take()).toMatch(/\r\nDensity,0\.\d+,\r\n/)
  await choice(page, 'What is measured', 'What if').click()
  await view(page).getByLabel('Take out').selectOption({ label: 'OHCHR Mexico' })
  const found = view(page).locator('.measures-finding')
  await expect(found).toContainText('pieces, with no way from one to another')
  const text = await take()
  expect(text).toContain('Taken out: OHCHR Mexico')
  expect(text).toContain('Lines: 17 → 12')
  expect(text).toMatch(/\r\nUN Resident Coordinator,\d+,\d+/)
})

test('rings on the map show the measure, and are gone with their note', async ({ page }) => {
  await openMeasures(page, 'measure=betweenness')
  await view(page).getByRole('button', { name: 'Show it as rings on the map' }).click()
  const note = page.locator('.map-chip').filter({ hasText: 'Rings: Betweenness.' })
  await expect(note).toContainText('Highest: 51')
  await expect.poll(() => classesOf(page, 'org:iom')).toContain('ringed')
  expect(await classesOf(page, 'org:sre')).not.toContain('ringed')
  await choice(page, 'Folded', 'Offices into their institution').click()
  await expect.poll(() => classesOf(page, 'org:iom')).not.toContain('ringed')
  await note.getByRole('button', { name: 'No rings' }).click()
  await expect(note).toBeHidden()
  await expect.poll(() => classesOf(page, 'org:un')).not.toContain('ringed')
})

test('the plot: by keys from point to point, and Enter selects whoever stands there', async ({ page }) => {
  await openMeasures(page, 'measure=betweenness&across=degree')
  const plot = view(page).getByRole('group', { name: 'Two measures against each other' })
  await plot.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await expect(plot.locator(':focus')).toHaveAccessibleName(
    'UN Resident Coordinator: Degree 7, Betweenness 51',
  )
  await page.keyboard.press('ArrowLeft')
  await expect(plot.locator(':focus')).toHaveAccessibleName('OHCHR Mexico: Degree 5, Betweenness 38')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:ohchr-mx')
})

test('rows leave as CSV that says under which choices they were made', async ({ page }) => {
  await openMeasures(page, 'against=offices&lines=asked')
  const saved = page.waitForEvent('download')
  await view(page).getByRole('button', { name: 'CSV' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/_A-HRC-11-7-Add-2_Ranking\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  const [first, titles, ...rows] = text.split('\r\n')
  expect(first).toContain('Reading: Lines from the lead')
  expect(first).toContain('Filter: Lines = Asked for')
  expect(first).toContain('Compared with: Folded: Offices into their institution')
  expect(titles).toMatch(/^Rank,Institution,Degree,Betweenness/)
  expect(rows.some((line) => line.includes('UN Resident Coordinator,3,'))).toBe(true)
})

test('the link brings the same ranking and comparison back', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.keyboard.press('6')
  await sortBy(page, 'Constraint')
  await choice(page, 'Compare with', 'Everyone with everyone').click()
  await expect.poll(() => searchOf(page).get('against')).toBe('everyone')
  await page.reload()
  await expect(view(page).getByRole('columnheader', { name: 'Constraint' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(finding(page)).toContainText('Everyone with everyone')
  await page.goto('/?lang=en&view=measures&measure=charm&against=nobody')
  await expect(page.getByText('measure=charm')).toBeVisible()
  await expect(view(page).getByRole('columnheader', { name: 'Betweenness' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test('a name selects its institution in every view, and a filter measures only what passes', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Measures').click()
  await row(page, 'IOM').getByRole('button', { name: 'IOM', exact: true }).click()
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
