// The app as one file: it opens from a disk with no network, draws the map, tells the story, and asks for nothing.
import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import '../support/languages'
import { messagesIn } from '@/i18n/language'
import { page24 } from '../support/page24'
import { come, switchTo } from './everyState'
import { mapGeometry, openMap } from './mapPage'
import { captionOf, firstOpened, openPresenter, stepAtHand } from './presenterPage'
import { expect, test } from './test'

const steps = page24.stories[0]?.steps ?? []

async function made(page: Page, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'One file with everything, for mail and memory sticks…' }).click()
  const sheet = page.getByRole('dialog', { name: 'One file with everything' })
  const coming = page.waitForEvent('download')
  await sheet.getByRole('button', { name: 'Make the file' }).click()
  const download = await coming
  await download.saveAs(path)
  const { size } = await stat(path)
  await expect(sheet.getByRole('status')).toContainText(`${Number((size / 1_000_000).toFixed(1))} MB`)
  return pathToFileURL(path).href
}

test('it opens from a disk without a network, as it was, and tells its story', async ({
  page,
  browser,
}, info) => {
  await openMap(page, '?lang=en&reading=everyone')
  const address = await made(page, info.outputPath('one.html'))
  const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } })
  const disk = await context.newPage()
  const faults: string[] = []
  disk.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  disk.on('pageerror', ({ message }) => faults.push(message))
  disk.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) faults.push(request.url())
  })
  await disk.goto(address)
  await disk.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0)
  expect((await mapGeometry(disk)).plates.length).toBeGreaterThan(15)
  await expect(disk.getByRole('contentinfo')).toContainText('everyone with everyone')
  await disk.getByRole('radio', { name: 'By country' }).check({ force: true })
  await expect(disk.locator('.map-note')).toHaveCount(0)
  await disk.getByRole('button', { name: /^Present: / }).click()
  const caption = disk.getByRole('region', { name: 'The story' })
  for (const step of steps) {
    await expect(caption, step.id).toContainText(step.text.en ?? '')
    await disk.keyboard.press('PageDown')
  }
  await disk.keyboard.press('Escape')
  const stage = { page: disk, text: messagesIn('en') }
  for (const view of ['geography', 'measures', 'table'] as const) {
    await switchTo(stage, view)
    await come(stage, view)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('from a disk a talk has its two windows, which find each other again after reloads', async ({
  page,
  browser,
}, info) => {
  await openMap(page, '?lang=en')
  const address = await made(page, info.outputPath('one.html'))
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' })
  const disk = await context.newPage()
  await disk.goto(address)
  await disk.getByRole('button', { name: /^Present: / }).click()
  await expect(captionOf(disk)).toContainText('1 of 16')
  await disk.keyboard.press('PageDown')
  await expect(captionOf(disk)).toContainText('2 of 16')
  await expect(disk).toHaveURL(/step=step(:|%3A)02/)
  await disk.reload()
  await expect(captionOf(disk)).toContainText('2 of 16')
  let presenter = await openPresenter(disk)
  await expect(stepAtHand(presenter)).toContainText('2 of 16')
  await presenter.keyboard.press('PageDown')
  await expect(captionOf(disk)).toContainText('3 of 16')
  await presenter.reload()
  await disk.reload()
  await expect(captionOf(disk)).toContainText('3 of 16')
  await disk.keyboard.press('End')
  await expect(stepAtHand(presenter)).toContainText('16 of 16')
  await presenter.close()
  presenter = await openPresenter(disk)
  await expect(stepAtHand(presenter)).toContainText('16 of 16')
  await disk.close()
  const again = await firstOpened(presenter, () =>
    presenter.getByRole('button', { name: 'Open it again at this step' }).click(),
  )
  await expect(captionOf(again)).toContainText('16 of 16')
  await presenter.keyboard.press('Home')
  await expect(captionOf(again)).toContainText('1 of 16')
  await context.close()
})
