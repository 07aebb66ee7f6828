// What is printed: one page a step, on the paper that was chosen, in letters and lines and not in pixels.

import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { page24 } from '../support/page24'
import { pdfFacts } from '../support/pdf'
import { openMap } from './mapPage'
import { expect, test } from './test'

const steps = page24.stories[0]?.steps ?? []

async function openPrintSheet(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^(Export|Exportar)$/ }).click()
  await page.getByRole('button', { name: /^(Print or save as PDF|Imprimir o guardar como PDF)…$/ }).click()
  return page.getByRole('dialog')
}

async function printed(page: Page, path: string) {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await writeFile(path, bytes)
  return pdfFacts(bytes)
}

for (const language of ['en', 'es'] as const)
  test(`the story is printed one page a step, ${language}`, async ({ page }, info) => {
    await openMap(page, `?lang=${language}`)
    const sheet = await openPrintSheet(page)
    await expect(sheet.getByRole('status')).toContainText(String(steps.length))
    const { pages, texts, strokes, images, fonts } = await printed(page, info.outputPath('story.pdf'))
    expect(pages).toEqual(steps.map(() => [210, 297]))
    expect(texts).toBeGreaterThan(steps.length * 20)
    expect(strokes).toBeGreaterThan(steps.length * 20)
    expect(images).toBe(0)
    expect(fonts.join(' ')).toMatch(/Atkinson/)
    expect(fonts.join(' ')).toMatch(/SourceSerif/)
    const onPaper = page.locator('.paper-sheet')
    for (const [index, step] of steps.entries()) {
      await expect(onPaper.nth(index)).toContainText(step.title[language] ?? '')
      await expect(onPaper.nth(index)).toContainText(step.text[language] ?? '')
      await expect(onPaper.nth(index)).toContainText('A/HRC/11/7/Add.2')
      // The open questions are listed, as on the screen; all else is a map.
      const rows = onPaper.nth(index).locator('.paper-table tbody tr')
      await expect(rows).toHaveCount(step.view === 'map' ? 0 : page24.ambiguities.length)
      await expect(onPaper.nth(index).locator('.paper-map')).toHaveCount(step.view === 'map' ? 1 : 0)
    }
    await expect(onPaper.getByText(steps[0]?.notes?.[language] ?? '-')).toHaveCount(0)
  })

test('with notes, every page still holds its step, and notes stand below', async ({ page }, info) => {
  await openMap(page, '?lang=en')
  const sheet = await openPrintSheet(page)
  await sheet.getByRole('checkbox', { name: 'With the speaker’s notes' }).check()
  await expect(sheet.getByRole('status')).toContainText(String(steps.length))
  for (const [index, { notes }] of steps.entries())
    if (notes) await expect(page.locator('.paper-sheet').nth(index)).toContainText(notes.en ?? '')
  expect((await printed(page, info.outputPath('notes.pdf'))).pages.length).toBe(steps.length)
})

test('the map is printed on one page of A3, sideways', async ({ page }, info) => {
  await openMap(page, '?lang=en&reading=everyone')
  const sheet = await openPrintSheet(page)
  await sheet.getByRole('radio', { name: 'The map as it is now, on one page' }).check()
  await sheet.getByRole('radio', { name: 'A3' }).check()
  await sheet.getByRole('radio', { name: 'Sideways' }).check()
  await expect(sheet.getByRole('status')).toHaveText('1 page')
  const { pages, images } = await printed(page, info.outputPath('map.pdf'))
  expect(pages).toEqual([[420, 297]])
  expect(images).toBe(0)
  const map = page.locator('.paper-map')
  await expect(map.locator('.line')).not.toHaveCount(0)
  await expect(page.locator('.paper-sheet footer')).toContainText('Reading: Everyone with everyone')
})

test('a blank sheet has every plate and no line', async ({ page }, info) => {
  await openMap(page, '?lang=en')
  const sheet = await openPrintSheet(page)
  await sheet.getByRole('radio', { name: /^A blank sheet/ }).check()
  await expect(sheet.getByRole('status')).toHaveText('1 page')
  await expect(page.locator('.paper-map .plate')).not.toHaveCount(0)
  await expect(page.locator('.paper-map .line')).toHaveCount(0)
  expect((await printed(page, info.outputPath('blank.pdf'))).pages).toEqual([[210, 297]])
})

test('kinds of lines are told apart without their colours', async ({ page }) => {
  await openMap(page, '?lang=en')
  const sheet = await openPrintSheet(page)
  await sheet.getByRole('radio', { name: 'The map as it is now, on one page' }).check()
  await expect(sheet.getByRole('status')).toHaveText('1 page')
  const looks = await page.locator('.paper-map .line').evaluateAll((lines) =>
    lines.map((line) => ({
      kind: line.getAttribute('data-mark')?.split('~').at(-1) ?? '',
      dashes: line.querySelector('path')?.getAttribute('stroke-dasharray') ?? 'none',
    })),
  )
  const dashesOf = (kind: string) =>
    new Set(looks.flatMap((look) => (look.kind === kind ? [look.dashes] : [])))
  expect([...dashesOf('existing')]).toEqual(['none'])
  expect([...dashesOf('asked')].sort()).toEqual(['0.1 5.2', '8 4'])
})

test('the print window opens, and the app is seen again after it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes'
    }
  })
  await openMap(page, '?lang=en')
  const sheet = await openPrintSheet(page)
  await sheet.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await page.keyboard.press('Escape')
  await expect(page.locator('.paper-sheets')).toHaveCount(0)
})
