// The ways in: a file by button, by key or by hand, an address of this site, the maps that come with the app.
import type { Page } from '@playwright/test'
import { fileWith } from '../support/files'
import { example, exampleText } from './badFiles'
import { openMap } from './mapPage'
import { asUpload, chooseFile, dropFile, pictureOf, problemsPanel } from './openPage'
import { expect, test } from './test'

const TITLE = 'A night of open doors'
const SECRET = 'hunter2'
const file = { name: 'harbour.coordination.json', text: exampleText }

const title = (page: Page) => page.getByRole('banner').locator('cite')
const status = (page: Page) => page.getByRole('contentinfo')

async function expectExample(page: Page): Promise<void> {
  await expect(title(page)).toHaveText(TITLE)
  await expect(status(page)).toContainText('2 institutions')
  await expect.poll(async () => (await pictureOf(page)).plates).toHaveLength(2)
}

test('a file is opened by the button', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  await chooseFile(page, file)
  await expectExample(page)
  expect((await pictureOf(page)).selected).toEqual([])
  await expect(page).toHaveTitle(/^A night of open doors/)
})

test('a file is opened by its shortcut', async ({ page }) => {
  await openMap(page, '?lang=en')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open', exact: true }).focus()
  await page.keyboard.press('Control+o')
  await (await chosen).setFiles(asUpload(file))
  await expectExample(page)
})

test('a file that is dropped on the page is opened, and nothing of it is sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await openMap(page, '?lang=en')
  await dropFile(page, { ...file, text: exampleText.replaceAll('Harbour', SECRET) })
  await expect(problemsPanel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await dropFile(page, file)
  await expectExample(page)
  expect(sent.filter((request) => request.includes(SECRET) || !request.endsWith(' '))).toEqual([])
})

test('the same file can be opened again after it was corrected', async ({ page }) => {
  await openMap(page, '?lang=en')
  for (const [text, opens] of [
    ['no', false],
    [exampleText, true],
  ] as const) {
    await chooseFile(page, { ...file, text })
    if (opens) await expectExample(page)
    else {
      await expect(problemsPanel(page)).toBeVisible()
      await page.keyboard.press('Escape')
    }
  }
})

test('a link to a file of this site opens it, also with a query and a relative address', async ({
  page,
  troubles,
}) => {
  // The page fetches our own map ahead, before it can know that the link names another.
  troubles.allow(/mexico-2009\S+ was preloaded using link preload but not used/)
  await page.route('**/maps/own.json?v=2', (route) =>
    route.fulfill({ contentType: 'application/json', body: exampleText }),
  )
  await openMap(page, '?lang=en&graph=maps/own.json%3Fv%3D2&reading=everyone')
  await expectExample(page)
  await expect(status(page)).toContainText('everyone with everyone')
  await page.reload()
  await expectExample(page)
  await expect(status(page)).toContainText('everyone with everyone')
})

test('a link to another site is refused unasked: our own map opens, and why is told', async ({ page }) => {
  await openMap(page, `?lang=en&graph=${encodeURIComponent('http://foreign.test/map.json')}`)
  await expect(problemsPanel(page)).toContainText('only from the site that this page comes from')
  await page.keyboard.press('Escape')
  await expect(status(page)).toContainText('22 institutions')
})

for (const [what, address, words] of [
  ['names a file that is not there', '/maps/gone.json', 'There is no map at this address.'],
  ['leads to a page', '/', 'There is no map at this address.'],
  ['is no address', 'http://[', 'There is no map at this address.'],
  ['would run code', 'javascript:alert(1)', 'only from the site that this page comes from'],
  ['holds its own data', `data:application/json,${encodeURIComponent('{}')}`, 'only from the site'],
] as const) {
  test(`a link that ${what} opens our own map and says why`, async ({ page, troubles }) => {
    if (address.endsWith('gone.json')) troubles.expectFailure(address)
    await openMap(page, `?lang=en&graph=${encodeURIComponent(address)}`)
    await expect(problemsPanel(page)).toContainText(words)
    await page.keyboard.press('Escape')
    await expect(status(page)).toContainText('22 institutions')
  })
}

test('every map of the list opens, and the list says which is open', async ({ page }) => {
  await openMap(page, '?lang=en')
  const open = page.getByRole('button', { name: 'Open', exact: true })
  for (const [name, shown] of [
    ['A small example to learn the format', TITLE],
    ['Mexico 2009: page 24 of A/HRC/11/7/Add.2', 'Who must coordinate with whom: Mexico, migrants’ rights'],
  ] as const) {
    await open.click()
    await page.getByRole('button', { name }).click()
    await expect(title(page)).toHaveText(shown)
    await open.click()
    await expect(page.getByRole('button', { name: `${name} open now` })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await page.keyboard.press('Escape')
  }
})

test('offsets that are off by one are mended, and which ones is told', async ({ page }) => {
  await openMap(page, '?lang=en')
  const shifted = fileWith(example, { 'statements/0/evidence/0/start': 1, 'statements/0/evidence/0/end': 91 })
  await dropFile(page, { name: 'shifted.json', text: shifted })
  await expectExample(page)
  const notice = page
    .getByRole('status')
    .filter({ hasText: '1 quotation in this file stood in another place' })
  await notice.getByRole('button', { name: 'See which' }).click()
  const list = page.getByRole('dialog', { name: 'What was mended on opening' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  for (const words of ['$.statements[0].evidence[0]', '1–91', '0–90']) await expect(list).toContainText(words)
  await page.keyboard.press('Escape')
  await notice.getByRole('button', { name: 'Dismiss this message' }).click()
  await expect(notice).toBeHidden()
})

test('names that look like code, run from right to left or are pictures are shown as text', async ({
  page,
}) => {
  const names = {
    html: '<img src onerror=ran()>',
    arabic: '\u202eمجلس الشيوخ',
    emoji: '👩🏽‍⚖️🇲🇽',
  }
  await openMap(page, '?lang=en')
  const text = fileWith(example, {
    'title/en': `<script>ranForeignCode = true</script> ${names.arabic} ${names.emoji}`,
    'documents/0/symbol': '<b>A/1</b>',
    'actors/0/short/en': names.html,
    'actors/0/name/en': '"><svg onload=ran()>',
    'actors/1/short/en': names.arabic,
    'passages/0/label': '&lt;¶1&gt;',
  })
  await dropFile(page, { name: '<img src onerror=ran()>.json', text })
  await expect(title(page)).toHaveText(
    `<script>ranForeignCode = true</script> ${names.arabic} ${names.emoji}`,
  )
  await expect(page.getByRole('banner')).toContainText('<b>A/1</b>')
  await expect(page.getByRole('button', { name: '&lt;¶1&gt;' })).toBeVisible()
  const shown = () =>
    page.evaluate<readonly string[]>(
      `(document.querySelector('.map-canvas')?._cyreg?.cy.nodes('.plate') ?? []).map((one) => one.data('text').replace(/\\n/g, ' '))`,
    )
  await expect.poll(shown).toEqual([names.html, names.arabic])
  await expect(page.locator('img, svg[onload], script:not([src]), b')).toHaveCount(0)
  expect(await page.evaluate(() => globalThis.ranForeignCode)).toBeUndefined()
})

test('a file’s name that looks like code is shown as text, in both languages', async ({ page }) => {
  for (const language of ['en', 'es']) {
    await openMap(page, `?lang=${language}`)
    await dropFile(page, { name: '<img src onerror=ran()>\u202eosp.json', text: 'no' })
    await expect(problemsPanel(page)).toContainText('<img src onerror=ran()>')
    await expect(page.locator('img')).toHaveCount(0)
  }
})
