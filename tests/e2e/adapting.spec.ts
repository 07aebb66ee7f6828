// The app fits itself to the person's screen and settings: narrow or zoomed windows, forced colours, less motion.
import '../support/languages'
import type { Page } from '@playwright/test'
import { messagesIn } from '@/i18n/language'
import { VIEW_IDS } from '@/state/appState'
import { come, switchTo } from './everyState'
import { mapGeometry, openMap } from './mapPage'
import { dropFile, problemsPanel } from './openPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

/** Controls whose words do not fit into them, or that reach out of the window or of what holds them. */
function cutControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    for (const element of document.querySelectorAll('button, a[href], label, summary, dialog')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden')) continue
      const { left, right, width } = element.getBoundingClientRect()
      // A table scrolls both ways.
      const outside =
        !element.closest('table, [role=grid]') && (left < -1 || right > innerWidth + 1 || width < 1)
      const scrolls = element instanceof HTMLDialogElement ? 0 : element.scrollWidth - element.clientWidth
      if (outside || (scrolls > 1 && element.clientWidth > 0))
        cut.push(
          `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}`,
        )
    }
    if (document.documentElement.scrollWidth > innerWidth) cut.push('the page itself')
    const upright =
      '.frame-legend, .dialog-body, .topbar, .status, .outline-scroll, .findings-view, .table-bar, .card'
    for (const panel of document.querySelectorAll(upright))
      if (panel.scrollWidth > panel.clientWidth + 1) cut.push(panel.className)
    return cut
  })
}

/** Words of an entry that run into its count. */
function overlappingCounts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.toggle-row')].flatMap((row) => {
      const count = row.querySelector('.legend-count > span')?.getBoundingClientRect()
      const words = [...row.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)
      if (!count || !words || !row.checkVisibility()) return []
      const range = document.createRange()
      range.selectNodeContents(words)
      const meets = [...range.getClientRects()].some(({ right }) => right > count.left)
      return meets ? [words.textContent ?? ''] : []
    }),
  )
}

async function expectNothingCut(page: Page, state: string): Promise<void> {
  expect(await cutControls(page), state).toEqual([])
}

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const) {
  for (const language of ['en', 'es'] as const) {
    test(`nothing is cut or runs into another at ${width}×${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openMap(page, `?lang=${language}&countries=GT,ZZ`)
      const press = (name: RegExp) => page.getByRole('button', { name }).click()
      await expectNothingCut(page, 'the map')
      for (const menu of [/^(Open|Abrir)$/, /^(Theme|Tema):/]) {
        await press(menu)
        await expectNothingCut(page, String(menu))
        await page.keyboard.press('Escape')
      }
      await press(/^(Help|Ayuda):/)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNothingCut(page, 'the help sheet')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
      await dropFile(page, {
        name: `${'long'.repeat(30)}.json`,
        text: '{"format": "coordination-graph", "version": "1.0"}',
      })
      await expect(problemsPanel(page)).toBeVisible()
      await expectNothingCut(page, 'the problems of a file')
      await page.keyboard.press('Escape')
      if (width < 900) await press(/^(Legend and filters: open|Leyenda y filtros: abrir)/)
      const more = page.getByRole('button', { name: /^(Show the kinds in|Mostrar los tipos de):/ })
      for (let left = await more.count(); left > 0; left -= 1) await more.first().click()
      await expectNothingCut(page, 'the legend')
      expect(await overlappingCounts(page)).toEqual([])
    })

    test(`nothing is cut in any view at ${width}×${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openMap(page, `?lang=${language}&folded=top&reading=everyone`)
      const text = messagesIn(language)
      for (const view of VIEW_IDS) {
        await switchTo({ page, text }, view)
        await come({ page, text }, view)
        await expectNothingCut(page, view)
      }
    })
  }
}

test('at 400 % zoom of a small window everything can still be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openMap(page, '?lang=en')
  await expectNothingCut(page, 'the map')
  await page.getByRole('button', { name: 'Legend and filters: open' }).click()
  const { height = 0 } = (await page.getByRole('main').boundingBox()) ?? {}
  expect(height).toBeGreaterThan(60)
  await choice(page, 'What the filter leaves out', 'Remove').click()
  await entry(page, '¶94').click()
  await expect(statusLine(page)).toContainText('removed by the filter')
})

test('under 400 % zoom map and page stand below each other, and the whole scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 })
  await openMap(page, '?lang=en&selected=tie/org:mx-congress~org:ohchr-mx~asked')
  const top = async (name: string) => (await page.getByRole('complementary', { name }).boundingBox())?.y ?? 0
  const map = await page.getByRole('main').boundingBox()
  expect(await top('Read the page')).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0))
  const words = page.locator('[data-lit="selected"]').first()
  await words.scrollIntoViewIfNeeded()
  await expect(words).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('a panel over the map leaves its buttons free, and fitting leaves the panel room', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await openMap(page, '?lang=en&selected=actor/org:mx-congress')
  const panel = await page.getByRole('complementary', { name: 'Read the page' }).boundingBox()
  const left = panel?.x ?? 0
  for (const name of ['Zoom in', 'Zoom out', 'Show the whole map']) {
    const button = await page.getByRole('button', { name }).boundingBox()
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(left)
  }
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  const edge = (await page.getByRole('main').boundingBox())?.x ?? 0
  const plates = async () => (await mapGeometry(page)).plates
  await expect.poll(async () => Math.max(...(await plates()).map(({ x2 }) => x2)) + edge).toBeLessThan(left)
  await page.setViewportSize({ width: 940, height: 700 })
  const nowLeft = async () =>
    (await page.getByRole('complementary', { name: 'Read the page' }).boundingBox())?.x ?? 0
  await expect
    .poll(async () => {
      const selected = (await plates()).find(({ id }) => id === 'org:mx-congress')
      return (selected?.x2 ?? Number.POSITIVE_INFINITY) + edge <= (await nowLeft())
    })
    .toBe(true)
})

test('with forced colours what is pressed, chosen and focused can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openMap(page, '?lang=en&passages=psg:94')
  await expectNothingCut(page, 'the map')
  // Colours of ours that the system overrides are still told by the browser: only what it leaves alone counts.
  const lookOf = (element: Element) => {
    const { outlineStyle, forcedColorAdjust, backgroundColor } = getComputedStyle(element)
    return `${outlineStyle} ${forcedColorAdjust === 'none' ? backgroundColor : ''}`
  }
  const pressed = await entry(page, '¶94').evaluate(lookOf)
  expect(await entry(page, '¶93').evaluate(lookOf)).not.toBe(pressed)
  const chosen = (name: string) =>
    choice(page, 'Read a request as', name).locator('span').last().evaluate(lookOf)
  expect(await chosen('Everyone with everyone')).not.toBe(await chosen('Lines from the lead'))
  const arrangement = (name: string) => choice(page, 'Arrangement', name).locator('span').evaluate(lookOf)
  expect(await arrangement('By level')).not.toBe(await arrangement('Organic'))
  await page.keyboard.press('Tab')
  const { outlineStyle } = await page.evaluate(() => ({
    outlineStyle: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  }))
  expect(outlineStyle).not.toBe('none')
})

test('with reduced motion nothing glides or fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openMap(page, '?lang=en')
  const moving = () =>
    page.evaluate<number>(
      `(() => {
        const cy = document.querySelector('.map-canvas')._cyreg.cy
        return document.getAnimations().length + cy.elements().filter((one) => one.animated()).length + (cy.animated() ? 1 : 0)
      })()`,
    )
  const regions = () =>
    page.evaluate<number>(`document.querySelector('.map-canvas')._cyreg.cy.nodes('.region').length`)
  await choice(page, 'Arrangement', 'By country').click()
  await expect.poll(regions).toBeGreaterThan(0)
  expect(await moving()).toBe(0)
  const { font } = await mapGeometry(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await moving()).toBe(0)
  expect((await mapGeometry(page)).font).toBeGreaterThan(font)
  await entry(page, '¶94').click()
  expect(await moving()).toBe(0)
})
