// The audit of the text: what is read, as what, and what is left.
import type { Page } from '@playwright/test'
import { page24 } from '../support/page24'
import { classesOf, openMap } from './mapPage'
import { choice, searchOf } from './shell'
import { expect, test } from './test'

const view = (page: Page) => page.getByRole('region', { name: 'What the text says, and what was read of it' })

test('coverage can be checked by eye: the words of the class “not read” are listed in the order of the text', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  await choice(page, 'View', 'Sources').click()
  const figure = (await view(page).locator('.findings-figure').textContent()) ?? ''
  const [, read = '', all = ''] = /^(\d+) of (\d+) words are read/.exec(figure) ?? []
  const unread = view(page).locator('.sources-unread q')
  const left = (await unread.allTextContents()).flatMap((words) =>
    words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  )
  expect(left.length).toBe(Number(all) - Number(read))
  const text = page24.passages
    .map((passage) => passage.text)
    .join(' ')
    .split(/\s+/)
  let at = -1
  for (const word of left) {
    at = text.indexOf(word, at + 1)
    expect(at, word).toBeGreaterThanOrEqual(0)
  }
})

test('a press on a class shows only its words, and the link keeps it', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.keyboard.press('8')
  const ties = view(page).getByRole('button', { name: 'Ties institutions' })
  await ties.click()
  await expect(ties).toHaveAttribute('aria-pressed', 'true')
  await expect(
    view(page).locator('.sources-passage .sources-word[data-class="names"]').first(),
  ).toHaveAttribute('data-aside', 'true')
  await expect(
    view(page).locator('.sources-passage .sources-word[data-class="ties"]').first(),
  ).not.toHaveAttribute('data-aside', 'true')
  await expect.poll(() => searchOf(page).get('only')).toBe('ties')
  await page.reload()
  await expect(ties).toHaveAttribute('aria-pressed', 'true')
  await ties.click()
  await expect.poll(() => searchOf(page).has('only')).toBe(false)
})

test('words light what they speak of and what is selected anywhere, and a press on them selects it', async ({
  page,
}) => {
  await openMap(page, '?lang=en&selected=actor/org:cmw')
  await choice(page, 'View', 'Sources').click()
  const words = (text: string) =>
    view(page).locator('.sources-passage > p [data-at]').filter({ hasText: text })
  await expect(words('Committee on Migrant Workers').first()).toHaveAttribute('data-lit', 'selected')
  await words('International Organization for').first().hover()
  await expect(words('International Organization for').first()).toHaveAttribute('data-lit', 'hovered')
  await words('International Organization for').first().click()
  await expect.poll(() => searchOf(page).get('selected')).toContain('org:iom')
  await expect(words('Committee on Migrant Workers').first()).not.toHaveAttribute('data-lit', 'selected')
})

test('the questions name whom they concern, which selects it everywhere', async ({ page }) => {
  await openMap(page, '?lang=en&part=questions')
  await page.keyboard.press('8')
  await expect(view(page).locator('.question')).toHaveCount(page24.ambiguities.length)
  const one = view(page)
    .getByRole('listitem')
    .filter({ hasText: 'Is OHCHR one institution on this page, or two?' })
  await one.getByRole('button', { name: 'OHCHR Mexico' }).click()
  await choice(page, 'View', 'Map').click()
  await expect.poll(() => classesOf(page, 'org:ohchr-mx')).toContain('selected')
})

test('what is inferred stands in one list, each with its reason', async ({ page }) => {
  await openMap(page, '?lang=en&part=inferred')
  await page.keyboard.press('8')
  const items = view(page).locator('.sources-inferences > li')
  await expect(items.first()).toBeVisible()
  const inferred = page24.actors.filter(({ status }) => status === 'inferred')
  for (const { short, note } of inferred.slice(0, 3)) {
    const item = items.filter({ hasText: `Institution: ${short.en}` }).first()
    await expect(item).toContainText(note?.en?.slice(0, 40) ?? '')
  }
})
