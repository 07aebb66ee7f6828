// The search: opened by key, by hand, found in, chosen from; and shortcuts, which can be switched off.
import '../support/languages'
import type { Locator, Page } from '@playwright/test'
import { messagesIn } from '@/i18n/language'
import { page24Text } from '../support/page24'
import { marksOf, openMap } from './mapPage'
import { dropFile } from './openPage'
import { searchOf, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const field = (page: Page): Locator => page.getByRole('dialog').getByRole('combobox')
const rows = (page: Page): Locator => page.getByRole('dialog').getByRole('option')
const atHand = (page: Page): Locator => page.getByRole('dialog').getByRole('option', { selected: true })
const card = (page: Page): Locator =>
  page.getByRole('region', { name: /^(What is selected|Lo seleccionado)$/ })

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field(page).fill(query)
}

test('it opens by Ctrl K, by “/” and by its button, and gives the focus back', async ({ page }) => {
  await openMap(page, '?lang=en')
  const button = page.getByRole('button', { name: 'Search', exact: true })
  await button.focus()
  for (const open of [
    () => page.keyboard.press('Control+k'),
    () => page.keyboard.press('/'),
    () => button.click(),
  ]) {
    await open()
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field(page)).toBeHidden()
    await expect(button).toBeFocused()
  }
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeHidden()
})

test('an acronym of the other language selects the institution', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'acnudh')
  await expect(atHand(page)).toContainText('OHCHR')
  await expect(atHand(page).locator('mark').first()).toHaveText('ACNUDH')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeHidden()
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText('High Commissioner')
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:ohchr')
})

test('arrows go through the list and around it, and the field names the row at hand', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'senate')
  const first = await atHand(page).getAttribute('id')
  await page.keyboard.press('ArrowUp')
  const last = await atHand(page).getAttribute('id')
  expect(last).not.toBe(first)
  await expect(field(page)).toHaveAttribute('aria-activedescendant', last ?? '')
  await expect(atHand(page)).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '')
})

test('words that the map stands on are selected, and come into sight', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'harmonization of domestic law')
  const words = rows(page).filter({ hasText: '¶95, page 24' })
  await expect(words.locator('mark')).toHaveText('harmonization of domestic law')
  await words.click()
  await expect.poll(() => searchOf(page).get('selected')).toMatch(/^(statement|part|topic)\//)
  await expect(page.locator('article[data-passage="psg:95"]')).toBeFocused()
  await expect(
    page
      .locator('[data-passage="psg:95"] [data-piece]')
      .filter({ hasText: /harmonization/ })
      .first(),
  ).toBeInViewport()
})

test('words that the map does not stand on come into sight and select nothing', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  await search(page, 'drafting this report')
  await rows(page).filter({ hasText: '¶94' }).click()
  const article = page.locator('article[data-passage="psg:94"]')
  await expect(article).toBeFocused()
  await expect(article.locator('[data-piece]').filter({ hasText: 'drafting' })).toBeInViewport()
  expect(searchOf(page).get('selected')).toBe('actor/org:iom')
})

test('actions are found and done, and are told to those who do not see them', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'everyone')
  await rows(page).filter({ hasText: 'Everyone with everyone' }).click()
  await expect(statusLine(page)).toContainText('everyone with everyone')
  await expect(page.getByRole('status').filter({ hasText: 'Everyone with everyone' })).toBeAttached()
  await search(page, 'oscuro')
  await expect(atHand(page)).toContainText('Dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Control+k')
  const lately = page.getByRole('group', { name: 'Chosen lately' }).getByRole('option')
  await expect(lately).toHaveCount(2)
  await expect(lately.first()).toContainText('Dark')
})

test('what was chosen of one map is not offered in another', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'senate of the republic')
  await page.keyboard.press('Enter')
  await search(page, 'small example')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner').locator('cite')).toHaveText('A night of open doors')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('group', { name: 'Chosen lately' }).getByRole('option')).toHaveText([
    /small example/,
  ])
})

test('a long group opens on demand, and the field keeps the focus', async ({ page }) => {
  await openMap(page, '?lang=en')
  await search(page, 'united nations')
  const more = rows(page)
    .filter({ hasText: /^Show \d+ more$/ })
    .first()
  const count = await rows(page).count()
  await more.click()
  await expect.poll(() => rows(page).count()).toBeGreaterThan(count)
  await expect(field(page)).toBeFocused()
})

test('where nothing is found, a sentence says so and what to try', async ({ page }) => {
  await openMap(page, '?lang=es')
  await search(page, 'xilófono')
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/«xilófono».*sigla/)
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeVisible()
})

test('keys of one letter act from anywhere but where one writes, and can be switched off', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const legend = page.getByRole('complementary', { name: 'Legend and filters' })
  await page.locator('[role="graphics-document"]').focus()
  await page.keyboard.press('l')
  await expect(legend).toBeHidden()
  await search(page, '')
  await page.keyboard.type('lx3')
  await expect(field(page)).toHaveValue('lx3')
  await page.keyboard.press('Escape')
  await expect(legend).toBeHidden()
  await page.keyboard.press('3')
  await expect(page.getByRole('main')).toHaveAccessibleName('Table')

  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /^Shortcuts of one key/ }).click()
  await expect(page.getByRole('dialog').locator('kbd', { hasText: /^L$/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await page.keyboard.press('l')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toHaveAccessibleName('Table')
  await expect(legend).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Help: marks and shortcuts' }).click()
  await expect(page.getByRole('checkbox', { name: /^Shortcuts of one key/ })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Shortcuts with Ctrl or ⌘' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('that the search’s code does not arrive is told, and the page goes on', async ({ page, troubles }) => {
  await openMap(page, '?lang=en')
  await page.route('**/Palette-*.js', (route) => route.fulfill({ status: 404 }))
  await page.keyboard.press('Control+k')
  await expect(page.getByText('This did not arrive.')).toBeVisible()
  await page.keyboard.press('l')
  await expect(page.getByRole('complementary', { name: 'Legend and filters' })).toBeHidden()
  const told = await troubles.take()
  expect(told.filter(({ text }) => !/Failed to load resource/.test(text))).toEqual([])
})

test('the search is not among what the first picture loads', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname))
  await openMap(page)
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((path) => /Palette/.test(path))).toEqual([])
})

for (const look of [
  { language: 'en', phone: false },
  { language: 'es', phone: true },
] as const) {
  const size = look.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  test(`the search finds and selects at ${size.width}×${size.height}, ${look.language}`, async ({ page }) => {
    const { palette } = messagesIn(look.language)
    await page.setViewportSize(size)
    await openMap(page, `?lang=${look.language}`)
    await page.getByRole('button', { name: palette.open, exact: true }).click()
    await expect(field(page)).toBeFocused()
    await field(page).fill('migra')
    await expect(rows(page).first()).toBeVisible()
    await field(page).fill('OIM')
    await rows(page).first().click()
    await expect(card(page)).toContainText(look.language === 'es' ? 'Migraciones' : 'Migration')
    expect((await marksOf(page)).institutions).toContain('org:iom')
  })
}

test('who searched from nowhere goes on at the card, and who walked the map stays there', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await search(page, 'congress')
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('button', { name: 'Clear the selection' })).toBeFocused()
  const map = page.locator('[role="graphics-document"]')
  await map.focus()
  await search(page, 'senate')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText('Senate')
  await expect(map).toBeFocused()
})

test('letters that come before the search does are written in it, and are no shortcuts', async ({ page }) => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/Palette-*.js', async (route) => {
    await late
    await route.continue()
  })
  await openMap(page, '?lang=en')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('ldx')
  await page.keyboard.press('Backspace')
  arrive()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('ld')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Legend and filters' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is open gives commands of its own: its countries, its columns, and files of this device', async ({
  page,
}) => {
  await openMap(page, '?lang=es')
  await search(page, 'filtro guatemala')
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('countries')).toBe('GT')
  await page.keyboard.press('3')
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('rowheader').first()).toBeVisible()
  await search(page, 'columnas nivel')
  await page.keyboard.press('Enter')
  await expect(grid.getByRole('columnheader', { name: 'Nivel' })).toBeHidden()
  await search(page, 'filtrar la columna tipo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Filtrar: Tipo' })).toBeFocused()
  await page.keyboard.press('Escape')
  const text = JSON.stringify({ ...JSON.parse(page24Text), title: { en: 'Kept' } })
  await dropFile(page, { name: 'kept.json', text })
  await expect(page.getByRole('banner')).toContainText('Kept')
  await page.getByRole('button', { name: 'Abrir', exact: true }).click()
  await page
    .getByRole('button', { name: /México/ })
    .first()
    .click()
  await expect(page.getByRole('banner')).not.toContainText('Kept')
  await search(page, 'kept.json')
  await expect(atHand(page)).toContainText('Abrir de nuevo: kept.json')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Kept')
  await search(page, 'olvidar kept')
  await page.keyboard.press('Enter')
  await search(page, 'kept.json')
  await expect(page.getByRole('dialog').getByRole('option', { name: /kept\.json/ })).toHaveCount(0)
})
