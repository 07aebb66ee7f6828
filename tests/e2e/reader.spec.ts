// Words and lines light each other up: in the text, on the map and on the card, by pointer and by keys.
import type { Page } from '@playwright/test'
import { centreOf, classesOf, openMap } from './mapPage'
import { choice } from './shell'
import { expect, test } from './test'

const TIE = 'org:iom~org:ohchr-mx~asked'
const CONGRESS = '?selected=tie/org:mx-congress~org:ohchr-mx~asked'

/** The words of a passage, as they are marked. */
const words = (page: Page, label: string) =>
  page.getByRole('article', { name: label }).locator('.passage-words')
const piece = (page: Page, label: string, text: string) =>
  words(page, label).locator('[data-piece]', {
    hasText: new RegExp(`^\\s*${text.replaceAll(' ', '\\s+')}\\s*$`),
  })
const card = (page: Page) => page.getByRole('region', { name: 'What is selected' })
const lit = (page: Page, how: 'selected' | 'hovered') =>
  page
    .locator(`[data-lit="${how}"]`)
    .evaluateAll((found) => found.map((one) => one.textContent?.replace(/\s+/g, ' ')))

test('pointing at the words “in cooperation with the International Organization for Migration” lights their line', async ({
  page,
}) => {
  await openMap(page)
  for (const text of ['in cooperation with', 'International Organization for Migration']) {
    await piece(page, '¶95', text).hover()
    await expect.poll(() => classesOf(page, TIE)).toContain('hovered')
    await expect.poll(() => classesOf(page, 'org:iom')).toContain('hovered')
    await page.mouse.move(700, 60)
    await expect.poll(() => classesOf(page, TIE)).not.toContain('hovered')
  }
})

test('pointing at a line lights its words', async ({ page }) => {
  await openMap(page)
  const [one, other] = [await centreOf(page, 'org:iom'), await centreOf(page, 'org:ohchr-mx')]
  await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2)
  await expect
    .poll(() => lit(page, 'hovered'))
    .toEqual(['this office', 'in cooperation with', 'International Organization for Migration'])
})

test('pointing at words or a line lights what the card says of them, and the card’s quotations light the map', async ({
  page,
}) => {
  await openMap(page, CONGRESS)
  const partners = card(page).locator('.card-part', { hasText: 'in cooperation with' })
  await expect(partners).not.toHaveAttribute('data-lit')
  await piece(page, '¶95', 'in cooperation with').hover()
  await expect(partners).toHaveAttribute('data-lit')
  await page.mouse.move(700, 60)
  await expect(partners).not.toHaveAttribute('data-lit')
  const [one, other] = [await centreOf(page, 'org:iom'), await centreOf(page, 'org:ohchr-mx')]
  await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2)
  await expect(partners).toHaveAttribute('data-lit')
  await partners.getByRole('button', { name: 'in cooperation with' }).hover()
  await expect.poll(() => classesOf(page, TIE)).toContain('hovered')
  await partners.getByRole('button', { name: 'in cooperation with' }).click()
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText('R6 · ¶95')
})

test('quick presses on the same words count each, and other words begin anew', async ({ page }) => {
  await openMap(page)
  const office = piece(page, '¶95', 'this office')
  await office.click()
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText('R6 · ¶95')
  const first = new URL(page.url()).search
  await office.dblclick()
  await expect.poll(() => new URL(page.url()).search).not.toBe(first)
  await piece(page, '¶95', 'the Congress').click()
  await expect(card(page).locator('.card-part[data-marked="true"]')).toHaveText(/Congress of the Union/)
})

test('a press on a line scrolls to its words and lights them', async ({ page }) => {
  await openMap(page)
  const far = piece(page, '¶95', 'the Congress')
  await expect(far).not.toBeInViewport()
  const [one, other] = [await centreOf(page, 'org:mx-congress'), await centreOf(page, 'org:ohchr-mx')]
  await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2)
  await expect.poll(() => lit(page, 'selected')).toEqual(['this office', 'work closely with', 'the Congress'])
  await expect(far).toBeInViewport()
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText(
    'OHCHR Mexico with Congress of the Union',
  )
})

test('who must work with the Congress, by whom, in which words, how strongly, and does it exist: the card says it', async ({
  page,
}) => {
  await openMap(page, CONGRESS)
  await expect(card(page)).toContainText('Recommended in ¶95')
  await expect(card(page)).toContainText('Lead OHCHR Mexico this office')
  await expect(card(page)).toContainText('Counterpart Congress of the Union work closely with')
  await expect(card(page)).toContainText('Does it exist already? The text does not say so.')
  await expect(
    card(page).getByRole('button', { name: /Senate Population Commission with OHCHR Mexico/ }),
  ).toBeInViewport()
  await choice(page, 'Language', 'Español').click()
  const tarjeta = page.getByRole('region', { name: 'Lo seleccionado' })
  await expect(tarjeta).toContainText('Se recomienda en el ¶95')
  await expect(tarjeta).toContainText('¿Existe ya? El texto no lo dice.')
})

test('what “recommended” means is told on demand', async ({ page }) => {
  await openMap(page, CONGRESS)
  const meaning = card(page).getByText('it obliges nobody', { exact: false })
  await expect(meaning).toHaveCount(0)
  await card(page).getByRole('button', { name: 'Recommended', exact: true }).click()
  await expect(meaning).toBeVisible()
})

test('words that lie in several marks give each of them: by pressing again, and from the list below', async ({
  page,
}) => {
  await openMap(page)
  const congress = piece(page, '¶95', 'the Congress')
  const heading = card(page).getByRole('heading', { level: 3 })
  await congress.click()
  await expect(heading).toHaveText('R6 · ¶95')
  await congress.click()
  await expect(heading).toHaveText('Congress of the Union')
  await congress.click()
  await expect(heading).toHaveText('R6 · ¶95')
  const also = page.locator('.words-here').getByRole('button')
  await expect(also).toHaveText([
    'Congress of the Union: counterpart in R6',
    'names Congress of the Union',
    'Recommended, R6',
  ])
  await also.nth(1).click()
  await expect(heading).toHaveText('Congress of the Union')
  await expect.poll(() => classesOf(page, 'org:mx-congress')).toContain('selected')
})

test('by keys: a passage’s marks are walked, speak what they assert, light the map, and are selected', async ({
  page,
}) => {
  await openMap(page)
  const marks = page.getByRole('listbox', { name: /What the words of ¶95 assert/ })
  await marks.focus()
  const spoken = async () => {
    const id = await marks.getAttribute('aria-activedescendant')
    return page.locator(`[id="${id}"]`).textContent()
  }
  await page.keyboard.press('End')
  await expect.poll(spoken).toBe('“international standards” names: International standards')
  for (let step = 0; step < 40 && !(await spoken())?.startsWith('“the Congress”'); step += 1) {
    await page.keyboard.press('ArrowUp')
  }
  expect(await spoken()).toBe(
    '“the Congress” Congress of the Union: counterpart in R6; names Congress of the Union',
  )
  await expect(piece(page, '¶95', 'the Congress')).toBeInViewport()
  await expect.poll(() => classesOf(page, 'org:mx-congress')).toContain('hovered')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText('R6 · ¶95')
  await page.keyboard.press('Enter')
  await expect(card(page).getByRole('heading', { level: 3 })).toHaveText('Congress of the Union')
  await page.keyboard.press('Escape')
  await expect.poll(() => classesOf(page, 'org:mx-congress')).not.toContain('selected')
})

test('the source’s words stay in their language, and our translation is marked as ours', async ({ page }) => {
  await openMap(page, '?lang=es')
  const passage = page.getByRole('article', { name: '¶93' })
  await expect(words(page, '¶93')).toHaveAttribute('lang', 'en')
  await expect(words(page, '¶93')).toContainText('he recommends that the United Nations Resident Coordinator')
  await expect(passage.getByText('Traducción de quienes hicieron el mapa, no oficial')).toBeVisible()
  await expect(
    passage.locator('[lang="es"]', { hasText: 'observó entre ellos un enfoque fragmentado' }),
  ).toBeVisible()
  await passage.getByRole('button', { name: 'Ocultar la traducción' }).click()
  await expect(passage.getByText('Traducción de quienes hicieron el mapa, no oficial')).toHaveCount(0)
  await expect(passage.getByText(/El número 93 no está impreso/)).toBeVisible()
})
