// A file that cannot be opened: everything that is wrong with it is told, and what was open stays.
import '../support/languages'
import type { Locator, Page } from '@playwright/test'
import { messagesIn } from '@/i18n/language'
import { problemWordsIn } from '@/i18n/late/problems'
import { BAD_FILES, lineOf, type ToldProblem } from './badFiles'
import { longestTask, recordLongTasks, slowness } from './longTasks'
import { openMap } from './mapPage'
import { asUpload, drop, dropFile, pictureOf, problemsPanel, transferOf } from './openPage'
import { expect, test } from './test'

/** The issue's own budget: nothing that a file holds may hold up the page for longer. */
const LONGEST_TASK = 500
const OPEN_NOW = '?lang=en&reading=everyone&countries=MX&selected=actor/org:iom'

async function expectTold(panel: Locator, told: readonly ToldProblem[], text: string): Promise<void> {
  const items = panel.getByRole('listitem')
  await expect(items).toHaveCount(told.length)
  for (const [index, problem] of told.entries()) {
    const item = items.nth(index)
    await expect(item).toContainText(problemWordsIn('en').code[problem.code])
    await expect(item.locator('code')).toHaveText(problem.path)
    if (problem.line !== undefined)
      await expect(item).toContainText(`line ${lineOf(text, problem.line)}, column`)
    const facts = [
      ['Found', problem.found],
      ['Expected', problem.expected],
      ['Nearest', problem.nearest],
    ] as const
    for (const [name, words] of facts) {
      if (words !== undefined) await expect(fact(item, name)).toContainText(words)
    }
  }
}

function fact(item: Locator, name: string): Locator {
  return item.getByRole('definition').and(item.locator(`dt:text-is("${name}") + dd`))
}

async function expectNotHeldUp(page: Page): Promise<void> {
  const longest = await longestTask(page)
  expect(longest).toBeLessThan(LONGEST_TASK * (await slowness(page)))
}

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ranForeignCode' in {} || globalThis.ranForeignCode)).toBeFalsy()
  await expect(page.locator('img, script:not([src])')).toHaveCount(0)
}

for (const { what, text, told } of BAD_FILES) {
  test(`${what} is told with its place, and the open map stays`, async ({ page }) => {
    await recordLongTasks(page)
    await openMap(page, OPEN_NOW)
    const before = await pictureOf(page)
    await longestTask(page)
    await dropFile(page, { name: 'bad.json', text })
    const panel = problemsPanel(page)
    await expect(panel).toContainText('The map that was open stays as it was.')
    await expectTold(panel, told, text)
    await expectNotHeldUp(page)
    await expectNothingRan(page)
    await panel.getByRole('button', { name: 'Close', exact: true }).last().click()
    await expect(panel).toBeHidden()
    expect(await pictureOf(page)).toEqual(before)
  })
}

test('a file of 50 MB is refused unread', async ({ page }) => {
  await recordLongTasks(page)
  await openMap(page, OPEN_NOW)
  const before = await pictureOf(page)
  const huge = await transferOf(page, 'huge.json', 50_000_000)
  await longestTask(page)
  await drop(page, huge)
  const panel = problemsPanel(page)
  await expectTold(
    panel,
    [{ code: 'too-large', path: '$', found: '50,000,000 bytes', expected: '≤ 20,000,000 bytes' }],
    '',
  )
  await expectNotHeldUp(page)
  await page.keyboard.press('Escape')
  expect(await pictureOf(page)).toEqual(before)
})

test('more problems than anyone reads are shown by and by, without holding up the page', async ({ page }) => {
  await recordLongTasks(page)
  await openMap(page)
  await longestTask(page)
  const text = JSON.stringify({
    format: 'coordination-graph',
    actors: Array.from({ length: 100_010 }, () => 1),
  })
  await dropFile(page, { name: 'many.json', text })
  const panel = problemsPanel(page)
  await expect(panel.getByRole('listitem')).toHaveCount(100)
  await expect(panel).toContainText('The first 100 of 100,001')
  await panel.getByRole('button', { name: 'Show 100 more' }).click()
  await expect(panel.getByRole('listitem')).toHaveCount(200)
  await expectNotHeldUp(page)
})

test('the whole list can be copied, in the language that is on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const bad = BAD_FILES.find(({ told }) => told.some(({ nearest }) => nearest !== undefined))
  if (!bad) throw new Error('No bad file with a nearest id')
  for (const language of ['en', 'es'] as const) {
    await openMap(page, `?lang=${language}`)
    await dropFile(page, { name: 'mala.json', text: bad.text })
    const { open } = messagesIn(language)
    const problems = problemWordsIn(language)
    const panel = problemsPanel(page)
    await panel.getByRole('button', { name: open.copy }).click()
    await expect(panel.getByRole('status')).toHaveText(open.copied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const seen = await panel.getByRole('listitem').first().textContent()
    expect(copied).toContain(open.failed('\u2068mala.json\u2069'))
    for (const problem of bad.told) {
      for (const words of [
        problems.code[problem.code],
        problem.path,
        `${open.line} ${lineOf(bad.text, problem.line ?? '')}`,
        `${open.nearest}: ${problem.nearest}`,
      ])
        expect(copied).toContain(words)
      expect(seen).toContain(problems.code[problem.code])
      expect(seen).toContain(open.nearest)
    }
  }
})

test('by keys alone: open a bad file, copy its problems, close, and be back at the button', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  // Early, since the browser takes a moment to hand choosers over, and keys do not wait.
  const chosen = page.waitForEvent('filechooser')
  const opener = page.getByRole('button', { name: 'Open', exact: true })
  for (let step = 0; step < 5 && !(await opener.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: /^Open a file…/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await (await chosen).setFiles(asUpload({ name: 'bad.json', text: 'no' }))

  const panel = problemsPanel(page)
  await expect(panel).toBeVisible()
  const copy = panel.getByRole('button', { name: 'Copy the whole list' })
  for (let step = 0; step < 5 && !(await copy.evaluate((one) => one === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(copy).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('status')).toHaveText('Copied')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(opener).toBeFocused()
})
