// The map of countries: where institutions stand, by pointer and by keys, and what joins the countries.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { iso31661 } from 'iso-3166'
import { serializeGraph } from '@/core/model/serialize'
import { generatedGraph } from '../support/generatedGraph'
import { openMap } from './mapPage'
import { chooseFile } from './openPage'
import { choice, entry, searchOf } from './shell'
import { expect, test } from './test'

const view = (page: Page) => page.getByRole('region', { name: 'Institutions by country' })
const country = (page: Page, name: string) => view(page).getByRole('region', { name, exact: true })

test('institutions stand at their countries, those of none beside the map', async ({ page }) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Geography').click()
  await expect(country(page, 'Guatemala').getByRole('button')).toHaveText(['UN offices, Guatemala'])
  await expect(country(page, 'Mexico').getByRole('button')).toHaveCount(11)
  await expect(country(page, 'No country').getByRole('button', { name: 'IOM' })).toBeVisible()
  await choice(page, 'Language', 'ES').click()
  await expect(page.getByRole('heading', { name: 'Estados Unidos', exact: true })).toBeVisible()
})

test('a press selects in every view, and an arc opens its words', async ({ page }) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Geography').click()
  await country(page, 'Guatemala').getByRole('button').click()
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/coll:un-offices-gt')
  await view(page)
    .locator('.geography-arc[data-tone="hovered"], .geography-arc')
    .first()
    .dispatchEvent('click')
  await expect(page.getByRole('region', { name: 'What is selected' })).toContainText('Tie ·')
})

test('by keys: left and right from country to country, up and down within one, Enter selects', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await page.keyboard.press('7')
  const first = country(page, 'No country').getByRole('button').first()
  await expect(first).toHaveAttribute('tabindex', '0')
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await expect(country(page, 'No country').getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(country(page, 'El Salvador').getByRole('button')).toBeFocused()
  await expect(view(page).locator('.geography-button[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/coll:un-offices-sv')
})

test('a filter fades arcs and counts, and a narrow screen has numbers that tell who is there', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Geography').click()
  await entry(page, 'Already exists').click()
  await expect(view(page).locator('.geography-arc:not([data-faded])')).toHaveCount(2)
  await page.setViewportSize({ width: 390, height: 844 })
  const mexico = view(page).getByRole('button', { name: 'Mexico: 11 institutions' })
  await mexico.click()
  await expect(
    view(page).locator('.geography-inside').getByRole('button', { name: 'OHCHR Mexico' }),
  ).toBeVisible()
})

test('pairs of countries follow the filter, and leave as CSV', async ({ page }) => {
  await page.goto('/?lang=en&view=geography&lines=existing')
  const within = view(page).getByRole('row').filter({ hasText: 'within Mexico' })
  await expect(within.getByRole('cell').last()).toHaveText('2')
  const saved = page.waitForEvent('download')
  await view(page).getByRole('button', { name: 'CSV' }).click()
  const text = await readFile(await (await saved).path(), 'utf8')
  expect(text.split('\r\n')[0]).toContain('Filter: Lines = Already exists')
  expect(text.split('\r\n').slice(2)).toEqual(['Mexico,Mexico,0,0,2,0,2'])
})

test('a hundred and fifty countries are dots and a list, and none at all says so', async ({ page }) => {
  const graph = generatedGraph({ institutions: 200, statements: 100, seed: 7 })
  const codes = [...iso31661.values()].map(({ alpha2 }) => alpha2).slice(0, 150)
  const open = (countriesOf: (index: number) => readonly string[]) =>
    chooseFile(page, {
      name: 'given.json',
      text: serializeGraph({
        ...graph,
        actors: graph.actors.map((actor, index) => ({ ...actor, countries: countriesOf(index) })),
      }),
    })
  await openMap(page, '?lang=en')
  await open((index) => [codes[index % 150] ?? 'MX'])
  await choice(page, 'View', 'Geography').click()
  await expect(view(page)).toContainText('200 institutions, in 150 countries.')
  await expect(view(page).locator('.geography-dot').first()).toBeVisible()
  await view(page).getByRole('button', { name: 'Afghanistan: 2 institutions' }).click()
  await expect(view(page).locator('.geography-inside').getByRole('button')).toHaveCount(2)
  await open(() => [])
  await expect(view(page)).toContainText('No institution of this map stands in one country')
  await expect(
    view(page).getByRole('region', { name: 'No country' }).getByRole('button').first(),
  ).toBeVisible()
})
