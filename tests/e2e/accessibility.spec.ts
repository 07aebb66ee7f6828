// No state of the app has a fault that axe can find: both languages, light and dark, on a desktop and on a phone.
import { messagesIn } from '@/i18n/language'
import { expectNoFaults } from './axe'
import { openMap } from './mapPage'
import { dropFile, problemsPanel } from './openPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

interface Look {
  readonly language: 'en' | 'es'
  readonly colorScheme: 'light' | 'dark'
  readonly phone: boolean
  /** Else those only where other colours or words could tell. */
  readonly everyState: boolean
}

const LOOKS: readonly Look[] = [
  { language: 'en', colorScheme: 'light', phone: false, everyState: true },
  { language: 'es', colorScheme: 'dark', phone: false, everyState: true },
  { language: 'en', colorScheme: 'dark', phone: false, everyState: false },
  { language: 'es', colorScheme: 'light', phone: false, everyState: false },
  { language: 'en', colorScheme: 'dark', phone: true, everyState: true },
  { language: 'es', colorScheme: 'light', phone: true, everyState: false },
]

for (const look of LOOKS) {
  const { language, colorScheme, phone } = look
  const size = phone ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  const where = `${size.width}×${size.height}, ${language}, ${colorScheme}`
  const { shell, frame, legend, vocabulary, help } = messagesIn(language)

  test(`axe finds no fault in the map, its filter and its readings at ${where}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await openMap(page, `?lang=${language}&countries=ZZ`)
    await expectNoFaults(page, 'the map')
    if (phone) await page.getByRole('button', { name: frame.openLegend }).click()
    await entry(page, vocabulary.line.existing).click()
    await expect(statusLine(page).getByRole('button')).toBeVisible()
    await expectNoFaults(page, 'a filter that fades')
    if (!look.everyState) return
    await choice(page, legend.leftOut, legend.leftOutChoice.hide).click()
    await choice(page, legend.reading, vocabulary.reading.hub).click()
    await expectNoFaults(page, 'statements as hubs, and a filter that removes')
    await choice(page, legend.folding, legend.preset.top).click()
    if (phone) await page.getByRole('button', { name: frame.closeLegend }).click()
    await expectNoFaults(page, 'everything folded')
  })

  test(`axe finds no fault in menus and sheets at ${where}`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await openMap(page, `?lang=${language}`)
    await dropFile(page, { name: 'bad.json', text: '{"format": "coordination-graph", "version": "1.0"}' })
    await expect(problemsPanel(page)).toBeVisible()
    await expectNoFaults(page, 'the problems of a file')
    await page.keyboard.press('Escape')
    if (!look.everyState) return
    await page.getByRole('button', { name: shell.open, exact: true }).click()
    await expectNoFaults(page, 'the menu of maps')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: `${shell.theme}: ${shell.themes.system}` }).click()
    await expectNoFaults(page, 'the themes')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: shell.help }).click()
    await expect(page.getByRole('dialog', { name: help.title })).toBeVisible()
    await expectNoFaults(page, 'the help sheet')
  })
}
