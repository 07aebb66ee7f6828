// No violation that axe knows, in every state that a person can be in; nothing lost on narrow screens or in forced colours.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openMap } from './mapPage'
import { dropFile } from './openPage'
import { expect, test } from './test'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

const nothing = async () => {}

/** A state: the address that leads there, and what one presses then. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['the map', '', nothing],
  [
    'a tie',
    'selected=tie/org:mx-congress~org:ohchr-mx~asked',
    (page) => page.locator('.card-modality').first().click(),
  ],
  ['an institution', 'selected=actor/org:iom&arrangement=country', nothing],
  ['a statement as a hub, filtered', 'selected=statement/stmt:93.R2&reading=hub&passages=psg:93', nothing],
  ['a topic, folded', 'selected=topic/event:meeting-2008&folded=top&leftout=hide&lines=asked', nothing],
]

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

for (const [name, size] of Object.entries(SIZES)) {
  for (const language of ['en', 'es'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing: ${name}, ${language}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const [state, search, act] of STATES) {
          await openMap(page, `?lang=${language}&${search}`)
          await act(page)
          expect(await violations(page), state).toEqual([])
        }
      })
    }
  }
}

for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing in what opens over the map: ${language}`, async ({ page }) => {
    await openMap(page, `?lang=${language}`)
    for (const button of [/^(Open|Abrir)$/, /^(Theme|Tema)/]) {
      await page.getByRole('button', { name: button }).first().click()
      expect(await violations(page), String(button)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page), 'help').toEqual([])
    await page.keyboard.press('Escape')
    await dropFile(page, { name: 'wrong.json', text: '{"format": "coordination-graph", "version": "1.0"}' })
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page), 'problems').toEqual([])
  })
}

test('at 320 pixels nothing makes the page scroll sideways, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const search of ['?lang=es', '?lang=es&selected=actor/org:ohchr-mx']) {
    await openMap(page, search)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
    const outside = await page.getByRole('button').evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility())
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ name }) => name),
    )
    expect(outside).toEqual([])
    expect(await violations(page)).toEqual([])
  }
})

test('in forced colours the selected words and controls still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openMap(page, '?selected=tie/org:mx-congress~org:ohchr-mx~asked')
  const [words, around] = await page
    .locator('[data-lit="selected"], [data-piece][data-around]:not([data-lit])')
    .evaluateAll((pieces) => {
      const colour = (lit: boolean) =>
        pieces
          .filter((piece) => piece.hasAttribute('data-lit') === lit)
          .map((piece) => getComputedStyle(piece).backgroundColor)[0]
      return [colour(true), colour(false)]
    })
  expect(words).not.toBe(around)
  expect(await violations(page)).toEqual([])
})

test('the keyboard reaches every part in the order of the page, and shows where it is', async ({ page }) => {
  await openMap(page, '?selected=actor/org:iom')
  const reached: string[] = []
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => {
      const at = document.activeElement
      const area = at?.closest('header.frame-top, aside, main, footer')
      const shown = at && (at.matches(':focus-visible') || at.querySelector(':focus-visible') !== null)
      return at === document.body ? 'end' : `${area?.tagName ?? '?'} ${shown ? 'shown' : 'not shown'}`
    })
    if (place === 'end') break
    if (reached.at(-1) !== place) reached.push(place)
  }
  expect(reached).toEqual(['HEADER shown', 'ASIDE shown', 'MAIN shown', 'ASIDE shown'])
})
