// A story saved as slides from the built app, under its content security policy.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { page24 } from '../support/page24'
import { gluedOn, pagesOf, pptxParts } from '../support/pptxParts'
import { openMap } from './mapPage'
import { choice } from './shell'
import { expect, test } from './test'

const steps = page24.stories[0]?.steps ?? []

async function askForSlides(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill(words)
  await page.getByRole('option').filter({ hasText: 'PPTX' }).first().click()
}

test('the story is saved as slides in the language that is asked for', async ({ page }) => {
  await openMap(page, '?lang=en')
  await askForSlides(page, 'slides')
  const dialog = page.getByRole('dialog', { name: 'Save as slides (PowerPoint)' })
  await choice(page, 'Language of the slides', 'Español').click()
  const arrived = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the slides' }).click()
  const download = await arrived
  const name = 'Quién-debe-coordinarse-con-quién-México_A-HRC-11-7-Add-2_diapositivas.pptx'
  expect(download.suggestedFilename()).toBe(name)
  await expect(dialog.getByRole('status')).toHaveText(`Saved as ${name}`)
  const parts = pptxParts(readFileSync(await download.path()))
  const slides = pagesOf(parts, 'slides')
  expect(slides).toHaveLength(steps.length)
  for (const [at, step] of steps.entries()) expect(slides[at]?.text).toContain(step.text.es)
  expect(slides[0] ? gluedOn(slides[0]).length : 0).toBeGreaterThan(10)
  // The interface stays in its own language.
  await expect(page.getByRole('dialog')).toContainText('One slide a step')
})

test('where the words of the other language do not arrive it is told, and can be tried again', async ({
  page,
  troubles,
}) => {
  await openMap(page, '?lang=es')
  await page.route('**/english-*.js', (route) => route.fulfill({ status: 404 }))
  await askForSlides(page, 'diapositivas')
  const dialog = page.getByRole('dialog', { name: 'Guardar como diapositivas (PowerPoint)' })
  const save = dialog.getByRole('button', { name: 'Guardar las diapositivas' })
  await choice(page, 'Idioma de las diapositivas', 'English').click()
  await save.click()
  await expect(dialog.getByRole('status')).toContainText('No se pudieron hacer')
  await choice(page, 'Idioma de las diapositivas', 'Español').click()
  await expect(dialog.getByRole('status')).toBeEmpty()
  const arrived = page.waitForEvent('download')
  await save.click()
  expect((await arrived).suggestedFilename()).toMatch(/diapositivas\.pptx$/)
  const told = await troubles.take()
  expect(told.filter(({ text }) => !/Failed to load resource/.test(text))).toEqual([])
})
