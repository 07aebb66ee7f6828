// No state of the app has a fault that axe can find: every view and sheet, in both languages and every look, on a wide
// screen and on one of 320 pixels.
import type { Page } from '@playwright/test'
import { LANGUAGES, messagesIn } from '@/i18n/language'
import { VIEW_IDS, type ViewId } from '@/state/appState'
import { expectNoFaults, LOOKS } from './axe'
import { openMap } from './mapPage'
import { dropFile, problemsPanel } from './openPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
] as const

const TIE = 'selected=tie/org:mx-congress~org:ohchr-mx~asked'

for (const [at, size] of SIZES.entries())
  for (const [nth, language] of LANGUAGES.entries()) {
    const text = messagesIn(language)
    const { frame, legend, vocabulary, shell, palette, help, describe, table, path } = text
    const narrow = size.width < 640
    const card = (page: Page) => page.getByRole('region', { name: text.card.label })

    const switchTo = async (page: Page, view: ViewId) => {
      if (narrow) await page.getByRole('button', { name: `${frame.viewsLabel}: ` }).click()
      await choice(page, frame.viewsLabel, frame.views[view]).click()
      if (narrow) await page.keyboard.press('Escape')
      await expect(page.getByRole('main', { name: frame.views[view] })).toBeVisible()
    }

    // Every view is seen in every look. Of all else each state is in one, and in another on each of the four pages.
    let turn = 0
    test.beforeEach(() => {
      turn = at * LANGUAGES.length + nth
    })
    const faultless = async (page: Page, state: string) => {
      const look = LOOKS[turn % LOOKS.length] ?? 'light'
      turn += 1
      await expectNoFaults(page, state, look)
    }

    /** What shows that a view has come. */
    const COME: Readonly<Record<ViewId, (page: Page) => Promise<void>>> = {
      map: (page) => page.locator('.map-canvas').waitFor(),
      matrix: (page) => page.getByRole('grid').getByRole('rowheader').first().waitFor(),
      table: (page) => page.getByRole('grid').getByRole('rowheader').first().waitFor(),
      gap: (page) => page.getByRole('heading', { name: text.gap.title }).waitFor(),
      outline: (page) => page.getByRole('treeitem').first().waitFor(),
    }

    test.describe(`axe finds no fault at ${size.width} pixels, ${language},`, () => {
      test.use({ viewport: size })

      test('in any view', async ({ page }) => {
        // axe takes seconds for a page, and there are a score of them.
        test.setTimeout(600_000)
        await openMap(page, `?lang=${language}&layers=gap`)
        for (const view of VIEW_IDS) {
          await switchTo(page, view)
          await COME[view](page)
          for (const look of LOOKS) await expectNoFaults(page, view, look)
        }
        await switchTo(page, 'table')
        for (const sheet of [table.sheet.statements, table.sheet.ties]) {
          await choice(page, table.sheets, sheet).click()
          await expect(page.getByRole('grid', { name: sheet }).getByRole('rowheader').first()).toBeVisible()
          await faultless(page, sheet)
        }
        if (narrow) await page.getByRole('button', { name: table.filters, exact: true }).click()
        await page.getByRole('searchbox').first().fill('zzz')
        await expect(page.getByText(table.noMatch)).toBeVisible()
        await page.getByRole('button', { name: table.columns, exact: true }).click()
        await faultless(page, 'no match, and columns to choose')
      })

      test('under a filter, another reading, and folded', async ({ page }) => {
        test.setTimeout(600_000)
        await openMap(page, `?lang=${language}&countries=ZZ`)
        if (narrow) await page.getByRole('button', { name: frame.openLegend }).click()
        await entry(page, vocabulary.line.existing).click()
        await expect(statusLine(page).getByRole('button')).toBeVisible()
        await faultless(page, 'a notice, and a filter that fades')
        await choice(page, legend.leftOut, legend.leftOutChoice.hide).click()
        await choice(page, legend.reading, vocabulary.reading.hub).click()
        await choice(page, legend.folding, legend.preset.top).click()
        if (narrow) await page.getByRole('button', { name: frame.closeLegend }).click()
        for (const view of VIEW_IDS) {
          await switchTo(page, view)
          await faultless(page, `${view}: hubs, folded, and a filter that removes`)
        }
      })

      test('with something selected in any view', async ({ page }) => {
        test.setTimeout(600_000)
        await openMap(page, `?lang=${language}&${TIE}`)
        await card(page).locator('.card-modality').first().click()
        for (const view of VIEW_IDS) {
          await switchTo(page, view)
          await COME[view](page)
          await faultless(page, `${view}: a tie`)
        }
        for (const selected of [
          'actor/org:iom&arrangement=country',
          'statement/stmt:93.R2&reading=hub&passages=psg:93',
          'topic/event:meeting-2008&folded=top',
          'actor/org:iom&path=org:mx-congress~org:iom',
        ]) {
          await openMap(page, `?lang=${language}&selected=${selected}`)
          await faultless(page, selected)
        }
      })

      test('in paths', async ({ page }) => {
        test.setTimeout(600_000)
        await openMap(page, `?lang=${language}&selected=actor/org:iom`)
        await card(page).getByRole('button', { name: path.from }).click()
        await faultless(page, 'choosing the other end')
        await page.getByRole('button', { name: path.byName }).click()
        await page.getByRole('combobox').fill('cpd')
        await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
        await faultless(page, 'finding it by name')
        await page.keyboard.press('Enter')
        await expect(card(page).getByRole('list').first()).toBeVisible()
        await faultless(page, 'a path')
        await openMap(page, `?lang=${language}&path=org:iom~org:mx-senate-cpd&folded=top`)
        await expect(card(page)).toContainText(path.none)
        await faultless(page, 'no path')
      })

      test('in menus and sheets', async ({ page }) => {
        test.setTimeout(600_000)
        await openMap(page, `?lang=${language}`)
        const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
        for (const menu of [shell.open, `${shell.theme}: ${shell.themes.system}`]) {
          await press(menu)
          await faultless(page, menu)
          await page.keyboard.press('Escape')
        }
        await press(shell.help)
        await expect(page.getByRole('dialog', { name: help.title })).toBeVisible()
        await faultless(page, 'the help sheet')
        await page.keyboard.press('Escape')
        await page.keyboard.press('d')
        await expect(page.getByRole('dialog', { name: describe.title })).toBeVisible()
        await faultless(page, 'the view in words')
        await page.keyboard.press('Escape')
        await press(palette.open)
        await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
        await faultless(page, 'all commands')
        await page.getByRole('combobox').fill('migra')
        await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
        await faultless(page, 'hits of every sort')
        await page.getByRole('combobox').fill('qqqqqq')
        await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(0)
        await faultless(page, 'no hit')
        await page.keyboard.press('Escape')
        await dropFile(page, {
          name: 'bad.json',
          text: '{"format": "coordination-graph", "version": "1.0"}',
        })
        await expect(problemsPanel(page)).toBeVisible()
        await faultless(page, 'the problems of a file')
      })
    })
  }
