// With fingers, on a phone and on a tablet: every gesture does what a mouse does, and everything is large enough to press.
import { matrixWordsIn } from '@/i18n/late/matrix'
import '../support/languages'
import type { Page } from '@playwright/test'
import { help as english } from '@/i18n/en/help'
import { help as spanish } from '@/i18n/es/help'
import { messagesIn } from '@/i18n/language'
import { VIEW_IDS } from '@/state/appState'
import { switchTo } from './everyState'
import { centreOf, classesOf, mapGeometry, openMap } from './mapPage'
import { dropFile, problemsPanel } from './openPage'
import { choice } from './shell'
import { expect, test } from './test'
import { emptyGround, Fingers, smallTargets } from './touch'

const DEVICES = [
  { name: 'phone', viewport: { width: 390, height: 844 }, language: 'en' },
  { name: 'tablet', viewport: { width: 820, height: 1180 }, language: 'es' },
] as const

const TIE = 'tie/org:mx-congress~org:ohchr-mx~asked'

async function expectRoomForFingers(page: Page, state: string): Promise<void> {
  const { tried, small } = await smallTargets(page)
  expect(small, state).toEqual([])
  expect(tried, state).toBeGreaterThan(1)
}

for (const { name, viewport, language } of DEVICES) {
  const text = messagesIn(language)
  const { frame, shell, palette, describe, table, legend } = text

  test.describe(`with fingers on a ${name}`, () => {
    test.use({ viewport, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

    const legendPanel = (page: Page) => page.getByRole('complementary', { name: frame.legend })
    const readerPanel = (page: Page) => page.getByRole('complementary', { name: frame.reader })

    test('a tap selects and opens the card, a tap on the ground clears', async ({ page }) => {
      await openMap(page, `?lang=${language}`)
      await expect(readerPanel(page)).toBeHidden()
      const { x, y } = await centreOf(page, 'org:iom')
      await page.touchscreen.tap(x, y)
      await expect(readerPanel(page)).toBeVisible()
      await expect(readerPanel(page).getByRole('heading', { level: 3 }).first()).toBeVisible()
      expect(await classesOf(page, 'org:iom')).toContain('selected')
      await page.getByRole('button', { name: text.card.clear }).tap()
      await expect(readerPanel(page)).toBeHidden()
      await page.touchscreen.tap(x, y)
      await expect(readerPanel(page)).toBeVisible()
      const ground = await emptyGround(page)
      await page.touchscreen.tap(ground.x, ground.y)
      await expect(readerPanel(page)).toBeHidden()
    })

    test('two fingers zoom the map and not the page, one finger moves it', async ({ page }) => {
      await openMap(page, `?lang=${language}`)
      const fingers = await Fingers.on(page)
      const ground = await emptyGround(page)
      const before = await mapGeometry(page)
      await fingers.pinch(ground, 60, 180)
      await expect.poll(async () => (await mapGeometry(page)).font).toBeGreaterThan(before.font * 1.8)
      expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
      await fingers.pinch(ground, 140, 50)
      await expect.poll(async () => (await mapGeometry(page)).font).toBeLessThan(before.font * 1.4)
      await page.getByRole('button', { name: text.map.fit }).tap()
      await expect.poll(async () => (await mapGeometry(page)).font).toBeCloseTo(before.font, 3)
      const { x, y } = await centreOf(page, 'org:iom')
      await fingers.drag(await emptyGround(page), { x: -40, y: 70 })
      await expect.poll(async () => Math.round((await centreOf(page, 'org:iom')).y - y)).toBeGreaterThan(50)
      expect(Math.round((await centreOf(page, 'org:iom')).x - x)).toBeLessThan(-25)
    })

    test('one finger drags a plate', async ({ page }) => {
      await openMap(page, `?lang=${language}`)
      const fingers = await Fingers.on(page)
      const from = await centreOf(page, 'coll:un-offices-mx')
      await fingers.drag(from, { x: -30, y: 60 })
      await expect
        .poll(async () => Math.round((await centreOf(page, 'coll:un-offices-mx')).y - from.y))
        .toBeGreaterThan(40)
      await page.getByRole('button', { name: text.map.resetPlaces }).tap()
      await expect
        .poll(async () => Math.abs((await centreOf(page, 'coll:un-offices-mx')).y - from.y))
        .toBeLessThan(2)
    })

    test('a finger that rests on an institution folds it, and selects nothing', async ({ page }) => {
      await openMap(page, `?lang=${language}`)
      const fingers = await Fingers.on(page)
      const plates = async () => (await mapGeometry(page)).plates.map(({ id }) => id)
      await fingers.down(await centreOf(page, 'org:mx-congress'))
      await expect.poll(plates).not.toContain('org:mx-senate')
      await fingers.up()
      await fingers.down(await centreOf(page, 'org:mx-congress'))
      await expect.poll(plates).toContain('org:mx-senate')
      await fingers.up()
      expect(await classesOf(page, 'org:mx-congress')).not.toContain('selected')
      await expect(readerPanel(page)).toBeHidden()
      // The next tap is a tap again.
      const { x, y } = await centreOf(page, 'org:mx-congress')
      await page.touchscreen.tap(x, y)
      await expect.poll(() => classesOf(page, 'org:mx-congress')).toContain('selected')
    })

    test('legend and page open over the view, one at a time, and close', async ({ page }) => {
      await openMap(page, `?lang=${language}`)
      await page.getByRole('button', { name: frame.openLegend }).tap()
      await expect(legendPanel(page)).toBeVisible()
      await page.getByRole('button', { name: frame.openReader }).tap()
      await expect(readerPanel(page)).toBeVisible()
      await expect(legendPanel(page)).toBeHidden()
      await page.getByRole('button', { name: frame.openLegend }).tap()
      await expect(legendPanel(page)).toBeVisible()
      await expect(readerPanel(page)).toBeHidden()
      await page.getByRole('button', { name: frame.closeLegend }).tap()
      await expect(legendPanel(page)).toBeHidden()
    })

    test('from the card one comes to its words', async ({ page }) => {
      await openMap(page, `?lang=${language}&selected=${TIE}`)
      const words = page.locator('[data-lit="selected"]').first()
      await page.getByRole('button', { name: text.reader.toWords }).tap()
      await expect(words).toBeInViewport()
    })

    test('beside an open page there is room for the rows of the table and the names of the matrix', async ({
      page,
    }) => {
      await openMap(page, `?lang=${language}&selected=${TIE}`)
      const switchTo = async (view: (typeof VIEW_IDS)[number]) => {
        await page.getByRole('button', { name: new RegExp(`^${frame.viewsLabel}`) }).tap()
        await choice(page, frame.viewsLabel, frame.views[view]).tap()
        await page.keyboard.press('Escape')
      }
      await switchTo('table')
      await expect(page.getByRole('grid', { name: table.sheet.ties })).toBeVisible()
      const rowsInSight = () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('tbody [data-index]')].filter((row) => {
              const { left, top, bottom } = row.getBoundingClientRect()
              return [top + 2, bottom - 2].every((y) =>
                row.contains(document.elementFromPoint(left + 150, y)),
              )
            }).length,
        )
      await expect.poll(rowsInSight).toBeGreaterThan(3)
      await switchTo('matrix')
      const grid = page.getByRole('grid', { name: matrixWordsIn(language).label })
      await expect(grid).toBeVisible()
      const covering = () =>
        grid.evaluate((element) => {
          const { left, top } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(left + 4, top + 20))
        })
      await expect.poll(covering).toBe(true)
    })

    test('everything in every view and in the legend is large enough to press', async ({ page }) => {
      test.setTimeout(120_000)
      await openMap(page, `?lang=${language}&layers=gap`)
      const everyView = async (state: string) => {
        for (const view of VIEW_IDS) {
          await switchTo({ page, text }, view)
          await page.locator('.frame-view').getByRole('button').nth(2).waitFor()
          await expectRoomForFingers(page, `${view}, ${state}`)
        }
      }
      await everyView('at first')
      await switchTo({ page, text }, 'table')
      for (const sheet of [table.sheet.statements, table.sheet.ties]) {
        await choice(page, table.sheets, sheet).tap()
        await expect(page.getByRole('grid', { name: sheet })).toBeVisible()
        await expectRoomForFingers(page, sheet)
      }
      await page.getByRole('button', { name: frame.openLegend }).tap()
      const more = page.getByRole('button', { name: new RegExp(`^${legend.showKinds('').trim()}`) })
      for (let left = await more.count(); left > 0; left -= 1) await more.first().tap()
      await choice(page, legend.folding, legend.preset.top).tap()
      await legendPanel(page).getByRole('button', { name: /^¶94/ }).tap()
      await choice(page, legend.leftOut, legend.leftOutChoice.hide).tap()
      await expectRoomForFingers(page, 'a filter in the legend')
      await page.getByRole('button', { name: frame.closeLegend }).tap()
      await everyView('a filter that removes')
    })

    for (const selected of [TIE, 'actor/org:mx-congress', 'statement/stmt:95.R6'])
      test(`everything on the card of ${selected} is large enough to press`, async ({ page }) => {
        await openMap(page, `?lang=${language}&selected=${selected}`)
        await expect(readerPanel(page)).toBeVisible()
        await expectRoomForFingers(page, selected)
      })

    test('everything in sheets, menus and answers is large enough to press', async ({ page }) => {
      await openMap(page, `?lang=${language}&path=org:mx-congress~org:iom`)
      await expect(readerPanel(page)).toBeVisible()
      await expectRoomForFingers(page, 'a path')
      const press = (label: string | RegExp) =>
        page.getByRole('button', { name: label, exact: true }).first().tap()
      const open = async (label: string | RegExp, dialog: string) => {
        await press(label)
        await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
        await expectRoomForFingers(page, dialog)
      }
      await open(new RegExp(`^${palette.open}`), palette.title)
      await page.getByRole('combobox').fill('congres')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectRoomForFingers(page, 'what was found')
      await page.getByRole('combobox').fill(describe.action)
      await page.getByRole('option', { name: describe.action }).tap()
      await expect(page.getByRole('dialog', { name: describe.title })).toBeVisible()
      await expectRoomForFingers(page, describe.title)
      await press(shell.close)
      await open(shell.help, { en: english, es: spanish }[language].title)
      await press(shell.close)
      for (const menu of [shell.open, new RegExp(`^${shell.theme}:`), new RegExp(`^${frame.viewsLabel}`)]) {
        await press(menu)
        await expectRoomForFingers(page, String(menu))
        await page.keyboard.press('Escape')
      }
      await dropFile(page, { name: 'bad.json', text: '{"format": "coordination-graph", "version": "1.0"}' })
      await expect(problemsPanel(page)).toBeVisible()
      await expectRoomForFingers(page, 'the problems of a file')
    })
  })
}
