// The reader and the card lose nothing where it is narrow, and show in forced colours what is selected.
import { openMap } from './mapPage'
import { expect, test } from './test'

test('at 320 pixels nothing makes the page scroll sideways', async ({ page }) => {
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
