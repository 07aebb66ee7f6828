// What several tasks do in the same part of the app.

import { expect, type Page } from '@playwright/test'
import { outlineWordsIn } from '@/i18n/late/outline'
import type { Messages } from '@/i18n/messages'
import { choice } from '../shell'
import type { Hands } from './hands'
import type { Model } from './model'
import { plain } from './screen'

/** The sentence of the view in words that has this form. */
export async function describedBy(page: Page, form: string): Promise<readonly string[]> {
  const words = plain((await page.getByRole('dialog').locator('p').first().textContent()) ?? '')
  return new RegExp(form.replace(/\.$/, '\\.')).exec(words) ?? []
}

export async function toSheet(page: Page, sheet: string): Promise<void> {
  await choice(page, /^(Sheet|Hoja)$/, sheet).click()
  await expect(page.locator('main').getByRole('grid', { name: sheet })).toBeVisible()
}

/** By a value of the column's list, or by what is written into its field. */
export async function filterColumn(page: Page, column: string, wanted: string): Promise<void> {
  const filter = page.locator('main').getByLabel(new RegExp(`^(Filter|Filtrar): ${column}$`))
  const isList = await filter.evaluate((element) => element instanceof HTMLSelectElement)
  await (isList ? filter.selectOption({ label: wanted }) : filter.fill(wanted))
  await expect(page.getByText(/rows match|filas cumplen/)).toBeVisible()
}

export async function openTies(page: Page, { frame, table }: Messages): Promise<void> {
  await choice(page, frame.viewsLabel, frame.views.table).click()
  await toSheet(page, table.sheet.ties)
}

/** With every row open. */
export async function openOutline({ show, find }: Hands, { language }: Model): Promise<void> {
  await show('outline')
  const { openAll } = outlineWordsIn(language)
  await find(openAll, openAll)
}
