// Paths between two institutions: found by pointer and by keys, told step by step, linked to, and explained where there is none.
import '../support/languages'
import type { Locator, Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { messagesIn } from '@/i18n/language'
import { graph, part, statement } from '../support/graphs'
import { centreOf, classesOf, follow, openMap } from './mapPage'
import { dropFile } from './openPage'
import { searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const card = (page: Page): Locator =>
  page.getByRole('region', { name: /^(What is selected|Lo seleccionado)$/ })
const steps = (page: Page): Locator => card(page).locator('ol').getByRole('listitem')
const FOUND = 'org:iom~org:ohchr-mx~asked'

test('by pointer: from the card to the next institution that is pressed', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/post:un-rc')
  await card(page).getByRole('button', { name: 'Find a path from here…' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Path from UN Resident Coordinator' }),
  ).toBeVisible()
  const there = await centreOf(page, 'org:mx-senate-cpd')
  await page.mouse.click(there.x, there.y)
  await expect(card(page)).toContainText('1 shortest path, of 3 steps.')
  await expect(steps(page)).toHaveText([
    /^UN Resident Coordinator and IOM.*Recommended.*R1 ¶93/,
    /^IOM and OHCHR Mexico.*lead: OHCHR Mexico.*R6 ¶95/,
    /^OHCHR Mexico and Senate Population Commission.*Already exists.*F2 ¶95/,
  ])
  for (const id of ['post:un-rc', 'org:iom', 'org:ohchr-mx', 'org:mx-senate-cpd', FOUND])
    await expect.poll(() => classesOf(page, id)).toContain('selected')
  expect(await classesOf(page, 'org:ohchr')).not.toContain('selected')
  await expect.poll(() => searchOf(page).get('path')).toBe('post:un-rc~org:mx-senate-cpd')
})

test('of very many shortest paths the first are listed, and the others on demand', async ({ page }) => {
  const middles = Array.from({ length: 30 }, (_, at) => `org:m${at}`)
  const made = graph({
    title: { en: 'Many ways' },
    statements: middles.flatMap((middle, at) =>
      ['org:a', 'org:z'].map((end) =>
        statement(`stmt:${at}${end.at(-1)}`, [part(end, 'lead'), part(middle, 'partner')]),
      ),
    ),
  })
  await openMap(page, '?lang=en')
  await dropFile(page, { name: 'many.json', text: serializeGraph(made) })
  await expect(page.getByRole('banner')).toContainText('Many ways')
  await follow(page, '?lang=en&file=many.json&path=org:a~org:z')
  await expect(card(page)).toContainText('30 shortest paths, of 2 steps each.')
  await expect(steps(page)).toHaveCount(48)
  await card(page).getByRole('button', { name: 'Show 6 more' }).click()
  await expect(steps(page)).toHaveCount(60)
})

test('by keys: from the map to an institution found by name, and to the card', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/post:un-rc')
  await page.locator('[role="graphics-document"]').focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('button', { name: 'Find by name' })).toBeVisible()
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'An institution for the path' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(24)
  await page.keyboard.type('sre')
  await page.keyboard.press('Enter')
  const heard = 'UN Resident Coordinator to Ministry of Foreign Affairs'
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveAccessibleName(heard)
  await expect(steps(page)).toHaveCount(3)
  await card(page).getByRole('button', { name: 'Close the path' }).focus()
  await page.keyboard.press('Enter')
  await expect(steps(page)).toHaveCount(0)
  await expect.poll(() => searchOf(page).has('path')).toBe(false)
})

test('by keys: the card’s button leads to the banner, and Escape back to the card', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  await card(page).getByRole('button', { name: 'Find a path from here…' }).focus()
  await page.keyboard.press('Enter')
  const byName = page.getByRole('button', { name: 'Find by name' })
  await expect(byName).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeHidden()
  await expect(byName).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(byName).toBeHidden()
  await expect(card(page).getByRole('heading', { level: 3 })).toContainText('Organization for Migration')
})

for (const [how, begin, giveUp] of [
  ['Escape', '?lang=en&selected=actor/org:iom', (page: Page) => page.keyboard.press('Escape')],
  ['its button', '?lang=en', (page: Page) => page.getByRole('button', { name: 'Cancel' }).press('Enter')],
] as const)
  test(`the focus is not lost where choosing is given up by ${how}`, async ({ page }) => {
    await openMap(page, begin)
    await expect(card(page)).toContainText(/\w/)
    await page.keyboard.press('p')
    const byName = page.getByRole('button', { name: 'Find by name' })
    await expect(byName).toBeFocused()
    await giveUp(page)
    await expect(byName).toBeHidden()
    const place = begin.includes('selected') ? '.card' : 'main'
    await expect(page.locator(`${place}:focus, ${place}:has(:focus)`)).toBeVisible()
  })

test('on the map, Escape gives up choosing and selects nothing else', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  const map = page.locator('[role="graphics-document"]')
  await map.focus()
  await page.keyboard.press('p')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Find by name' })).toBeHidden()
  await expect(map).toBeFocused()
  await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:iom')
})

test('a statement of a step is selected, the path stays in sight, and one gets back to it', async ({
  page,
}) => {
  await openMap(page, '?lang=en&path=post:un-rc~org:mx-senate-cpd')
  await steps(page).getByRole('button', { name: /R6/ }).click()
  await expect(card(page)).toContainText('Statement · Asked for')
  await expect.poll(() => classesOf(page, FOUND)).toContain('selected')
  await expect.poll(() => classesOf(page, 'org:mx-senate-cpd')).toContain('hovered')
  await card(page).getByRole('button', { name: 'Back to the path' }).click()
  await expect(steps(page)).toHaveCount(3)
  await expect.poll(() => classesOf(page, 'org:mx-senate-cpd')).toContain('selected')
})

test('a link that has a path shows it, and takes no focus', async ({ page }) => {
  await openMap(page, '?lang=es&path=post:un-rc~org:mx-senate-cpd')
  await expect(card(page)).toContainText('1 camino más corto, de 3 pasos.')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.goto('/?lang=en&path=org:iom~org:gone')
  await expect(page.getByText('path=org:iom~org:gone')).toBeVisible()
})

test('where the filter left out what joins them, it says which lines, and one can clear it', async ({
  page,
}) => {
  await openMap(page, '?lang=en&path=org:iom~org:sre&passages=psg:95')
  await expect(card(page)).toContainText('Without it there is a path of 2 steps.')
  await expect(
    card(page).getByRole('button', { name: /OHCHR Mexico with Ministry of Foreign Affairs/ }),
  ).toBeVisible()
  await card(page).getByRole('button', { name: 'Clear the filter' }).click()
  await expect(steps(page)).toHaveCount(2)
})

test('where the reading draws no lines, it says so, and one can choose another', async ({ page }) => {
  await openMap(page, '?lang=en&path=org:iom~org:sre&reading=hub')
  await expect(card(page)).toContainText('draws statements between institutions')
  await card(page).getByRole('button', { name: 'Read as: Lines from the lead' }).click()
  await expect(steps(page)).toHaveCount(2)
})

test('where an end is folded away, it says into what, and one can take that or unfold', async ({ page }) => {
  await openMap(page, '?lang=en&path=org:iom~org:mx-senate-cpd&folded=org:mx-congress')
  await expect(card(page)).toContainText('Senate Population Commission is folded into Congress of the Union.')
  await card(page).getByRole('button', { name: 'Take Congress of the Union instead' }).click()
  await expect(steps(page)).toHaveCount(2)
  await page.goto('/?lang=en&path=org:iom~org:mx-senate-cpd&folded=org:mx-congress')
  await card(page).getByRole('button', { name: 'Unfold Congress of the Union' }).click()
  await expect(steps(page)).toHaveCount(2)
})

test('where nothing joins them, it says how far each of them reaches', async ({ page }) => {
  await openMap(page, '?lang=en&path=org:iom~org:mx-senate')
  await expect(card(page)).toContainText('No lines lead from one to the other')
  await expect(card(page)).toContainText('IOM is joined, directly or through others, with 12 institutions.')
  await expect(card(page)).toContainText(
    'Senate of the Republic is joined, directly or through others, with 1 institution.',
  )
})

for (const { language, size } of [
  { language: 'en', size: { width: 1440, height: 900 } },
  { language: 'es', size: { width: 390, height: 844 } },
] as const) {
  test(`a path is found from the card and by name at ${size.width}×${size.height}, ${language}`, async ({
    page,
  }) => {
    const { path } = messagesIn(language)
    await page.setViewportSize(size)
    await openMap(page, `?lang=${language}&selected=actor/org:iom`)
    await card(page).getByRole('button', { name: path.from }).click()
    await page.getByRole('button', { name: path.byName }).click()
    await page.getByRole('combobox').fill('cpd')
    await page.keyboard.press('Enter')
    await expect(steps(page).first()).toBeVisible()
  })
}
