// The table: sheets that follow the choices in force, sort, filter, open the card, and give their rows away.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import { generatedGraph } from '../support/generatedGraph'
import { classesOf } from './mapPage'
import { dropFile } from './openPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const grid = (page: Page) => page.getByRole('grid')
const rows = (page: Page) => grid(page).locator('tbody').getByRole('row')
const column = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true })
const card = (page: Page) => page.getByRole('region', { name: 'What is selected' })

async function openTable(page: Page, search = ''): Promise<void> {
  await page.goto(`/?view=table&lang=en${search}`)
  await grid(page).waitFor()
}

/** Names of the rows that are in the page, in their order. */
const namesOf = (page: Page) => rows(page).getByRole('rowheader').allTextContents()

const count = (of: Locator) => of.getAttribute('aria-rowcount').then((value) => Number(value) - 2)

test('the sheets have the rows that the status line counts', async ({ page }) => {
  await openTable(page)
  for (const [sheet, number] of [
    ['Institutions', 22],
    ['Statements', 12],
    ['Ties', 17],
  ] as const) {
    await choice(page, 'Sheet', sheet).click()
    await expect(choice(page, 'Sheet', sheet)).toContainText(String(number))
    await expect(page.getByRole('grid', { name: sheet })).toBeVisible()
    await expect.poll(() => count(grid(page))).toBe(number)
  }
})

test('a header sorts upwards, downwards and not at all', async ({ page }) => {
  await openTable(page)
  const before = await namesOf(page)
  const asked = column(page, 'Ties asked for')
  const numbers = async () =>
    (await rows(page).locator(':scope > *:nth-child(9)').allTextContents()).map(Number)
  await asked.getByRole('button').click()
  await expect(asked).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(async () => (await numbers())[0]).toBe(0)
  const upwards = await numbers()
  expect(upwards).toEqual([...upwards].sort((a, b) => a - b))
  await asked.getByRole('button').click()
  await expect(asked).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(async () => (await numbers())[0]).toBeGreaterThan(0)
  const downwards = await numbers()
  expect(downwards).toEqual([...downwards].sort((a, b) => b - a))
  await asked.getByRole('button').click()
  await expect(asked).toHaveAttribute('aria-sort', 'none')
  await expect.poll(() => namesOf(page)).toEqual(before)
})

test('columns’ filters find without accents, from lists and by numbers, say how many, and are cleared', async ({
  page,
}) => {
  await page.goto('/?view=table&lang=es')
  await grid(page).waitFor()
  await page.getByRole('searchbox', { name: 'Filtrar: Nombre', exact: true }).fill('migracion')
  await expect(page.getByText(/^2 de 22 filas/)).toBeVisible()
  await page.getByRole('button', { name: 'Quitar los filtros de columna' }).click()
  await expect.poll(() => count(grid(page))).toBe(22)
  await page.getByRole('combobox', { name: 'Filtrar: Familia' }).selectOption({ label: 'Poder Legislativo' })
  await expect.poll(() => count(grid(page))).toBe(3)
  await page.getByRole('searchbox', { name: 'Filtrar: Vínculos pedidos' }).fill('>50')
  await expect(page.getByText('Ninguna fila cumple los filtros de columna.')).toBeVisible()
  await page.locator('.table-empty').getByRole('button').click()
  await expect.poll(() => count(grid(page))).toBe(22)
})

test('columns are chosen, and a hidden one neither sorts nor filters', async ({ page }) => {
  await openTable(page)
  await column(page, 'Kind').getByRole('button').click()
  await page.getByRole('combobox', { name: 'Filter: Kind' }).selectOption({ label: 'UN posts' })
  await expect.poll(() => count(grid(page))).toBeLessThan(22)
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Name', exact: true })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Kind' }).uncheck()
  await expect(column(page, 'Kind')).toHaveCount(0)
  await expect.poll(() => count(grid(page))).toBe(22)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(column(page, 'Kind')).toHaveAttribute('aria-sort', 'none')
})

test('a row opens its card and stays marked; what belongs to it is marked on the other sheets', async ({
  page,
}) => {
  await openTable(page)
  await rows(page).filter({ hasText: 'OHCHR Mexico' }).first().click()
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText('Mexico')
  await expect(grid(page).locator('tr[aria-selected="true"]')).toHaveCount(1)
  await choice(page, 'Sheet', 'Ties').click()
  await rows(page).first().waitFor()
  const near = await rows(page).and(page.locator('[data-near]')).allTextContents()
  expect(near.length).toBeGreaterThan(2)
  for (const text of near) expect(text).toContain('OHCHR Mexico')
  await choice(page, 'View', 'Map').click()
  await expect.poll(() => classesOf(page, 'org:ohchr-mx')).toContain('selected')
})

test('pointing at a row lights its words, and pointing at words lights the row', async ({ page }) => {
  await openTable(page)
  await choice(page, 'Sheet', 'Statements').click()
  await rows(page).filter({ hasText: '¶93' }).first().hover()
  await expect(page.locator('.frame-reader [data-lit]').first()).toBeAttached()
  await rows(page).first().click()
  await expect(card(page).getByRole('heading', { level: 3 })).toBeVisible()
  await card(page).getByRole('button').last().hover()
  await expect(grid(page).locator('tr[data-hovered]').first()).toBeVisible()
})

test('what is selected elsewhere opens its sheet and is in sight', async ({ page }) => {
  await openTable(page, '&selected=tie/org:mx-congress~org:ohchr-mx~asked')
  await expect(page.getByRole('grid', { name: 'Ties' })).toBeVisible()
  await expect(grid(page).locator('tr[aria-selected="true"]')).toBeInViewport()
})

test('the filter in force fades rows, or takes them away and counts them', async ({ page }) => {
  await openTable(page)
  await entry(page, '¶95').click()
  await expect(page.getByText(/rows faded by the filter/)).toBeVisible()
  await expect.poll(() => count(grid(page))).toBe(22)
  const faded = await rows(page)
    .and(page.locator('[data-faded]'))
    .first()
    .getByRole('rowheader')
    .textContent()
  expect(faded).toContain('left out by the filter')
  await choice(page, 'What the filter leaves out', 'Remove').click()
  await expect(grid(page).locator('tr[data-faded]')).toHaveCount(0)
  await expect.poll(() => count(grid(page))).toBeLessThan(22)
  await page.getByRole('button', { name: 'Show faded' }).click()
  await expect.poll(() => count(grid(page))).toBe(22)
})

test('with statements as hubs the sheet of ties says why it is empty, and offers the other readings', async ({
  page,
}) => {
  await openTable(page, '&reading=hub')
  await choice(page, 'Sheet', 'Ties').click()
  await expect(page.getByText(/^This reading draws statements between institutions/)).toBeVisible()
  await page.locator('.table-empty').getByRole('button', { name: 'Everyone with everyone' }).click()
  await expect.poll(() => count(grid(page))).toBeGreaterThan(17)
})

test('what is asked of a sheet stays while one looks elsewhere, and after a reload', async ({ page }) => {
  await openTable(page)
  await choice(page, 'Sheet', 'Ties').click()
  await choice(page, 'Sheet', 'Institutions').click()
  const name = column(page, 'Name')
  await name.getByRole('button').click()
  await name.getByRole('button').click()
  await page.getByLabel('Filter: Name').fill('un')
  const shown = await namesOf(page)
  expect(shown.length).toBeGreaterThan(1)
  await choice(page, 'View', 'Map').click()
  await expect.poll(() => searchOf(page).get('sort')).toBeNull()
  await choice(page, 'View', 'Table').click()
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(() => namesOf(page)).toEqual(shown)
  await expect.poll(() => searchOf(page).get('sort')).toBe('-name')
  expect(searchOf(page).get('where.name')).toBe('un')
  await page.reload()
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByLabel('Filter: Name')).toHaveValue('un')
  await expect.poll(() => namesOf(page)).toEqual(shown)
})

test('a file that is opened from the table is shown as a table; one without institutions says so', async ({
  page,
}) => {
  await openTable(page)
  await dropFile(page, {
    name: 'empty.json',
    text: JSON.stringify(generatedGraph({ institutions: 0, statements: 0, seed: 1 })),
  })
  await expect(page.getByText('This file names no institutions.')).toBeVisible()
  await expect(choice(page, 'View', 'Table')).toBeChecked()
})

test('by keys: one stop for all rows, arrows from cell to cell, Enter for the card, Escape away', async ({
  page,
}) => {
  await openTable(page)
  await page.getByRole('combobox', { name: 'Filter: Status' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveRole('rowheader')
  const first = (await namesOf(page))[0] ?? ''
  await expect(focused).toHaveText(first)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveRole('gridcell')
  await expect(focused.locator('xpath=..')).toHaveAttribute('aria-rowindex', '4')
  await page.keyboard.press('End')
  await expect(focused).toHaveText(/^(stated|inferred)$/)
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Control+End')
  await expect(focused.locator('xpath=..')).toHaveAttribute('aria-rowindex', '24')
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(focused.locator('xpath=..')).toHaveAttribute('aria-selected', 'true')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid(page).locator('tr[aria-selected="true"]')).toHaveCount(0)
  await page.keyboard.press('Control+Home')
  await expect(focused).toHaveText(first)
  await page.keyboard.press('PageDown')
  await expect(focused).not.toHaveText(first)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('combobox', { name: 'Filter: Status' })).toBeFocused()
})

test('CSV has what is shown: the chosen columns, the matching rows in their order, and where they are from', async ({
  page,
}) => {
  await openTable(page, '&passages=psg:95')
  await choice(page, 'Sheet', 'Ties').click()
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Direction' }).uncheck()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Filter: What it says' }).selectOption({ label: 'Asked for' })
  await column(page, 'Other institution').getByRole('button').click()
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false')
  const passing = rows(page).and(page.locator(':not([data-faded])'))
  const names = await passing.getByRole('rowheader').allTextContents()
  const arrived = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const download = await arrived
  expect(download.suggestedFilename()).toBe(
    'Who-must-coordinate-with-whom-Mexico-mig_A-HRC-11-7-Add-2_Ties.csv',
  )
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [from, titles, ...lines] = Papa.parse<string[]>(text.slice(1)).data
  expect(from?.[0]).toContain('A/HRC/11/7/Add.2 · Ties · Reading: Lines from the lead · Folded: Nothing')
  expect(from?.[0]).toContain('Filter: Paragraph = ¶95 · Columns’ filters: What it says = Asked for')
  expect(titles?.slice(0, 3)).toEqual(['Institution', 'Other institution', 'What it says'])
  expect(lines.map(([name]) => name)).toEqual(names)
  expect(lines.every((line) => line[2] === 'Asked for')).toBe(true)
  await expect(
    page.getByText(`${names.length} rows saved, without those that the filter leaves out`),
  ).toBeVisible()
})

test('rows are copied with tabs between cells; a browser that refuses is told of', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTable(page)
  await choice(page, 'Sheet', 'Statements').click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('12 rows copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(Papa.parse<string[]>(copied, { delimiter: '\t' }).data).toHaveLength(14)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(page.getByText('The browser did not let us copy.')).toBeVisible()
})

test('of thousands of rows only those in sight are in the page, and the last is reached', async ({
  page,
}) => {
  await openTable(page)
  const big = generatedGraph({ institutions: 3000, statements: 2000, seed: 2 })
  await dropFile(page, { name: 'big.json', text: JSON.stringify(big) })
  await expect(page.getByRole('banner').locator('cite')).toHaveText('Test')
  await choice(page, 'View', 'Table').click()
  await expect.poll(() => count(grid(page)), { timeout: 30_000 }).toBe(3000)
  expect(await rows(page).count()).toBeLessThan(80)
  await rows(page).first().getByRole('rowheader').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toBeInViewport()
  await expect(page.locator(':focus').locator('xpath=..')).toContainText('Institution 2999')
  await column(page, 'Name').getByRole('button').click()
  await column(page, 'Name').getByRole('button').click()
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false')
  await page.locator('.table-scroll').evaluate((scroller) => scroller.scrollTo(0, 0))
  await expect(rows(page).first()).toContainText('Institution 2999')
})

test('on a phone every control is large enough for a finger, and nothing but the grid scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openTable(page)
  await rows(page).first().waitFor()
  const sizes = await page
    .locator('.table-view button, .table-bar label, .table-row')
    .evaluateAll((controls) =>
      controls.map((control) => {
        const { width, height } = control.getBoundingClientRect()
        return { name: control.textContent, small: width < 44 || height < 44 }
      }),
    )
  expect(sizes.filter(({ small }) => small)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await page.locator('.table-bar').evaluate((bar) => bar.scrollWidth <= bar.clientWidth)).toBe(true)
})
