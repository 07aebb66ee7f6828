// Language and theme change while one looks: what is selected, how close one is and where things stand do not.
import type { Page } from '@playwright/test'
import { ties } from '@/core/ties/ties'
import { drawnActors } from '@/state/derived'
import { page24 } from '../support/page24'
import { centreOf, openMap } from './mapPage'
import { choice, searchOf } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Stand {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
  readonly places: readonly string[]
  readonly selected: readonly string[]
}

const standOf = (page: Page) =>
  page.evaluate<Stand>(`(() => {
    const cy = document.querySelector('.map-canvas')._cyreg.cy
    return {
      zoom: cy.zoom(),
      pan: cy.pan(),
      places: cy.nodes('.plate, .knot').map((one) => one.id() + ' ' + one.position('x') + ' ' + one.position('y')).sort(),
      selected: cy.$('.selected').map((one) => one.id()).sort(),
    }
  })()`)

const legendScroll = (page: Page) => page.locator('.frame-legend').evaluate(({ scrollTop }) => scrollTop)

for (const [reading, arrangement] of [
  ['lead', 'organic'],
  ['hub', 'organic'],
  ['everyone', 'level'],
  ['lead', 'rings'],
] as const) {
  test(`language and theme leave selection, camera and places alone (${reading}, ${arrangement})`, async ({
    page,
  }) => {
    await openMap(page, `?lang=en&reading=${reading}&arrangement=${arrangement}`)
    await expect(page.getByText('Arranging the map…')).toBeHidden()
    const { x, y } = await centreOf(page, 'org:ohchr-mx')
    await page.mouse.click(x, y)
    await expect.poll(async () => (await standOf(page)).selected).toContain('org:ohchr-mx')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const dragged = await centreOf(page, 'org:iom')
    await page.mouse.move(dragged.x, dragged.y)
    await page.mouse.down()
    await page.mouse.move(dragged.x + 12, dragged.y + 9, { steps: 3 })
    await page.mouse.up()
    await page.locator('.frame-legend').evaluate((legend) => legend.scrollTo(0, 60))
    await expect(page.getByText('Arranging the map…')).toBeHidden()
    await expect.poll(async () => (await standOf(page)).selected).toContain('org:ohchr-mx')
    const before = await standOf(page)

    await choice(page, 'Language', 'Español').click()
    await expect(page.getByRole('button', { name: 'Acercar' })).toBeVisible()
    expect(await standOf(page)).toEqual(before)
    expect(await legendScroll(page)).toBe(60)
    await page.getByRole('button', { name: 'Tema: El del sistema' }).click()
    await choice(page, 'Tema', 'Oscuro').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect(await standOf(page)).toEqual(before)
    await choice(page, 'Idioma', 'English').click()
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible()
    expect(await standOf(page)).toEqual(before)
    await expect.poll(() => searchOf(page).get('selected')).toBe('actor/org:ohchr-mx')
  })
}

test('names on the plates change with the language, and colours with the theme', async ({ page }) => {
  await openMap(page, '?lang=en')
  const lookOf = () =>
    page.evaluate<{ text: string; border: string }>(`(() => {
      const plate = document.querySelector('.map-canvas')._cyreg.cy.getElementById('org:iom')
      return { text: plate.data('text'), border: plate.style('border-color') }
    })()`)
  const light = await lookOf()
  await choice(page, 'Language', 'Español').click()
  await expect.poll(lookOf).toEqual({ ...light, text: 'OIM' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(async () => (await lookOf()).border).not.toBe(light.border)
  const system = await lookOf()
  await page.getByRole('button', { name: 'Tema: El del sistema' }).click()
  await choice(page, 'Tema', 'Claro').click()
  await expect.poll(async () => (await lookOf()).border).toBe(light.border)
  await choice(page, 'Tema', 'Oscuro').click()
  await expect.poll(async () => (await lookOf()).border).toBe(system.border)
})

test('what the page says in a language is marked as that language', async ({ page }) => {
  await openMap(page, '?lang=en')
  for (const [name, tag] of [
    ['Español', 'es'],
    ['English', 'en'],
  ] as const) {
    await choice(page, /^(Language|Idioma)$/, name).click()
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
    await expect(page.getByRole('banner').locator('cite')).toHaveAttribute('lang', tag)
  }
})

test('a folding tells what it leaves, to those who do not see the map change', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:mx-congress')
  const card = page.getByRole('region', { name: 'What is selected' })
  await card.getByRole('button', { name: 'Fold its parts into it' }).click()
  const folded = new Set(['org:mx-congress'])
  const left = ties(page24, { reading: 'lead', folded }).length
  const institutions = drawnActors(page24, folded, []).length
  const heard = page.getByRole('status').filter({ hasText: 'With this folding' })
  await expect(heard).toHaveText(`With this folding: ${left} ties and ${institutions} institutions.`)
})
