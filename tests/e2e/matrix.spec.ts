// The matrix in the browser: pointer, keyboard and choices lead to the same cells, and its words and the page's light together.
import { matrixWordsIn } from '@/i18n/late/matrix'
import '../support/languages'
import type { Locator, Page } from '@playwright/test'
import type { CoordinationGraph } from '@/core/model/graph'
import { serializeGraph } from '@/core/model/serialize'
import { messagesIn } from '@/i18n/language'
import { actor, graph, part, statement } from '../support/graphs'
import { chooseFile } from './openPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const TIE = 'tie/org:mx-congress~org:ohchr-mx~asked'

/** The matrix stays when a file is opened. */
const openFile = (page: Page, change: Partial<CoordinationGraph>) =>
  chooseFile(page, { name: 'made.json', text: serializeGraph(graph(change)) })

async function openMatrix(page: Page, search = ''): Promise<Locator> {
  await page.goto(`/?view=matrix${search}`)
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('rowheader').first()).toBeVisible()
  return grid
}

const cell = (grid: Locator, row: string, column: string) =>
  grid.getByRole('gridcell', { name: new RegExp(`^${row} with ${column}: `) })

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('pointing at a cell lights its row, its column and the words, and says what it is', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  const asked = cell(grid, 'UN Resident Coordinator', 'OHCHR')
  await asked.hover()
  await expect(page.locator('.matrix-said')).toHaveText(/^UN Resident Coordinator with OHCHR: asked for/)
  await expect(grid.getByRole('rowheader', { name: 'UN Resident Coordinator' })).toHaveAttribute(
    'data-tone',
    'hovered',
  )
  await expect(grid.getByRole('columnheader', { name: 'OHCHR', exact: true })).toHaveAttribute(
    'data-tone',
    'hovered',
  )
  await expect(page.locator('[data-piece][data-lit]').first()).toBeVisible()
  await page.mouse.move(2, 2)
  await expect(page.locator('[data-piece][data-lit]')).toHaveCount(0)
})

test('pointing at words lights their cells', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  await expect(grid.locator('[data-tone="hovered"]')).toHaveCount(0)
  await page.locator('.frame-reader [data-piece]', { hasText: 'International' }).first().hover()
  await expect(grid.locator('[data-tone="hovered"]').first()).toBeVisible()
})

test('a press selects the tie, a heading its institution, an empty cell nothing', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  const asked = cell(grid, 'OHCHR Mexico', 'IOM')
  await asked.click()
  await expect(asked).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { name: 'OHCHR Mexico with IOM' })).toBeVisible()
  await expect.poll(() => searchOf(page).get('selected')).toBe('tie/org:iom~org:ohchr-mx~asked')

  await expect(grid.locator('.matrix-line[data-tone]')).toHaveCount(0)

  const heading = grid.getByRole('rowheader', { name: 'IOM', exact: true })
  await heading.click()
  await expect(heading).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:iom')

  const box = await cell(grid, 'OHCHR Mexico', 'IOM').boundingBox()
  if (!box) throw new Error('No cell')
  await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2)
  await expect.poll(() => searchOf(page).get('selected')).toBeNull()
  await expect.poll(() => focused(page)).toMatch(/^OHCHR Mexico with .*: no tie/)
})

test('what is selected elsewhere is brought into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  const grid = await openMatrix(page, `&lang=en&order=country&selected=${TIE}`)
  await expect(cell(grid, 'OHCHR Mexico', 'Congress of the Union')).toBeInViewport({ ratio: 1 })
})

test('on a phone, what is selected stands above the sheet that tells of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const grid = await openMatrix(page, `&lang=en&order=name&selected=${TIE}`)
  const asked = cell(grid, 'OHCHR Mexico', 'Congress of the Union')
  const sheet = page.getByRole('complementary', { name: 'Read the page' })
  await expect(sheet).toBeVisible()
  await expect
    .poll(async () => {
      const [inner, over] = [await asked.boundingBox(), await sheet.boundingBox()]
      return inner !== null && over !== null && inner.y + inner.height <= over.y
    })
    .toBe(true)
})

test('one tab stop, and keys go from cell to cell, to the headings and to the ends', async ({ page }) => {
  const grid = await openMatrix(page, `&lang=en&order=name&selected=${TIE}`)
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Copy as table' }).focus()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(
    'OHCHR Mexico with Congress of the Union: asked for, recommended, 1 statement, the first leads',
  )
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^OHCHR Mexico with Consular services: no tie/)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toMatch(/^OHCHR with Consular services: no tie/)
  await page.keyboard.press('Control+End')
  expect(await focused(page)).toMatch(/^United Nations: an institution against itself/)
  await page.keyboard.press('Home')
  expect(await focused(page)).toMatch(/^United Nations with Civil society: /)
  await page.keyboard.press('ArrowLeft')
  await expect(grid.getByRole('rowheader', { name: 'United Nations', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:un')
  await page.keyboard.press('Escape')
  await expect.poll(() => searchOf(page).get('selected')).toBeNull()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowUp')
  await expect(grid.getByRole('columnheader', { name: 'Civil society' })).toBeFocused()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(grid.locator('[tabindex="0"]')).toBeInViewport()
})

test('the second Enter takes the next line of the same cell', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  const participants = [part('org:a', 'lead'), part('org:b', 'partner')]
  await openFile(page, {
    statements: [
      statement('stmt:1', participants),
      statement('stmt:2', participants, { polarity: 'existing', modality: 'ongoing' }),
    ],
  })
  await expect(grid.getByRole('rowheader', { name: 'org:a' })).toBeVisible()
  const both = grid.getByRole('gridcell', { name: /: asked for.*; already exists/ }).first()
  await both.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toMatch(/~asked$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toMatch(/~existing$/)
})

test('the order is in the address, and a reload keeps it', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  const names = () => grid.getByRole('rowheader').allTextContents()
  const first = await names()
  await page.getByLabel('Order').selectOption({ label: 'Name' })
  await expect.poll(() => searchOf(page).get('order')).toBe('name')
  const byName = await names()
  expect(byName).not.toEqual(first)
  await page.reload()
  await expect.poll(names).toEqual(byName)
  await page.getByLabel('Order').selectOption({ label: 'Kind' })
  await expect.poll(() => searchOf(page).get('order')).toBeNull()
})

test('what the filter leaves out is faded, or gone and counted', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  await entry(page, '¶94').click()
  await expect(grid.locator('.matrix-row-head[data-faded]').first()).toBeVisible()
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows))
  await choice(page, 'What the filter leaves out', 'Remove').click()
  await expect(grid.locator('[data-faded]')).toHaveCount(0)
  const left = Number(await grid.getAttribute('aria-rowcount'))
  expect(left).toBeLessThan(rows)
  await expect(page.locator('.matrix-removed')).toContainText(
    `${rows - left} institutions removed by the filter`,
  )
  await page.getByRole('button', { name: 'Show faded' }).click()
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows))
})

test('statements as hubs stand in the columns, with the role of each institution', async ({ page }) => {
  const grid = await openMatrix(page, '&lang=en')
  await choice(page, 'Read a request as', 'Statements as hubs').click()
  await expect(grid).toHaveAccessibleName('Matrix of institutions and the statements they have a part in')
  await grid.getByRole('gridcell', { name: /^UN Resident Coordinator in R1: lead\. / }).click()
  await expect.poll(() => searchOf(page).get('selected')).toBe('part/stmt:93.R1/post:un-rc')
  await grid.getByRole('columnheader', { name: 'R2' }).click()
  await expect.poll(() => searchOf(page).get('selected')).toBe('statement/stmt:93.R2')
})

test('the table is copied, or the browser’s refusal is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMatrix(page, '&lang=en&order=name')
  const copy = page.getByRole('button', { name: 'Copy as table' })
  await copy.click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const [first = '', head] = text.split('\n')
  for (const part of [
    'A/HRC/11/7/Add.2',
    'Matrix',
    'Reading: ',
    'Folded: ',
    'Filter: ',
    'Paragraphs: ¶93',
    'Made on',
  ])
    expect(first).toContain(part)
  expect(head).toMatch(/^\tCivil society\tCommittee on Migrant Workers\t/)
  expect(text).toContain('asked for, recommended, 1 statement, the first leads')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await copy.click()
  await expect(page.getByText('The browser did not let it be copied.')).toBeVisible()
})

test('a graph without institutions says so, and very long and right-to-left names break nothing', async ({
  page,
}) => {
  await openMatrix(page, '&lang=en')
  await openFile(page, {})
  await expect(page.getByText('nothing to set against each other')).toBeVisible()

  const names = ['المفوضية السامية لحقوق', 'Donaudampfschifffahrtsverein']
  await openFile(page, { actors: names.map((name, at) => actor(`org:${at}`, { short: { en: name } })) })
  const grid = page.getByRole('grid')
  for (const name of names) {
    const heading = grid.getByRole('rowheader', { name })
    const [outer, inner] = [await heading.boundingBox(), await heading.locator('bdi').boundingBox()]
    expect(inner && outer && inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width, name).toBe(
      true,
    )
  }
})

for (const [language, size] of [
  ['en', { width: 1440, height: 900 }],
  ['es', { width: 390, height: 844 }],
] as const) {
  test(`nothing makes the page scroll sideways at ${size.width}×${size.height}, ${language}`, async ({
    page,
  }) => {
    const matrix = matrixWordsIn(language)
    const { legend, vocabulary, frame } = messagesIn(language)
    await page.setViewportSize(size)
    const grid = await openMatrix(page, `&lang=${language}`)
    await expect(page.getByText(matrix.rule)).toBeVisible()
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    const phone = size.width < 640
    if (phone) await page.getByRole('button', { name: frame.openLegend }).click()
    await entry(page, vocabulary.line.existing).click()
    await choice(page, legend.reading, vocabulary.reading.hub).click()
    await expect(grid).toHaveAccessibleName(matrix.labelHub)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
}
