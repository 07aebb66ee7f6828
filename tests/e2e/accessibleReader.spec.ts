// The reader and the card: no fault that axe can find, whatever is selected; nothing lost where it is narrow.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openMap } from './mapPage'
import { expect, test } from './test'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

const nothing = async () => {}

/** A state: the address that leads there, and what one presses then. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
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
      test(`axe finds nothing in the reader and the card: ${name}, ${language}, ${colorScheme}`, async ({
        page,
      }) => {
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
  await page.locator('[data-lit="selected"]').first().waitFor()
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
})
