// The address holds the picture: what is changed by hand is in it, and a reload, another profile and the way back show it again.
import type { Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { graph as madeGraph } from '../support/graphs'
import { exampleText } from './badFiles'
import { centreOf, follow, openMap } from './mapPage'
import { chooseFile, chooserOf, dropFile, pictureOf } from './openPage'
import { choice, entry, searchOf, statusLine } from './shell'
import { expect, test } from './test'

// What moves is compared when it stands.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const clickPlate = async (page: Page, id: string, clicks = 1) => {
  const { x, y } = await centreOf(page, id)
  await page.mouse.click(x, y, { clickCount: clicks })
}

type Change = readonly [what: string, make: (page: Page) => Promise<void>, parameter: string, value: string]

/** Each to be made on the page that the one before left. */
const CHANGES: readonly (readonly Change[])[] = [
  [
    [
      'what was folded by hand',
      (page) => clickPlate(page, 'org:mx-congress', 2),
      'folded',
      'org:mx-congress',
    ],
    ['the selection', (page) => clickPlate(page, 'org:iom'), 'selected', 'actor/org:iom'],
    ['the arrangement', (page) => choice(page, 'Arrangement', 'By level').click(), 'arrangement', 'level'],
    ['a layer', (page) => page.getByLabel('Who speaks').check(), 'layers', 'speaker'],
    ['the language', (page) => choice(page, 'Language', 'Español').click(), 'lang', 'es'],
  ],
  [
    [
      'the reading',
      (page) => choice(page, 'Read a request as', 'Statements as hubs').click(),
      'reading',
      'hub',
    ],
    ['a way of folding', (page) => choice(page, 'Folded', 'Everything to the top').click(), 'folded', 'top'],
    ['a filter by line', (page) => entry(page, 'Permitted (“may”)').click(), 'lines', 'permitted'],
    [
      'what becomes of the rest',
      (page) => choice(page, 'What the filter leaves out', 'Remove').click(),
      'leftout',
      'hide',
    ],
  ],
  [
    ['a filter by paragraph', (page) => entry(page, '¶94').click(), 'passages', 'psg:94'],
    ['a filter by role', (page) => entry(page, 'Organiser').click(), 'roles', 'organiser'],
  ],
  [
    ['a filter by country', (page) => entry(page, 'Guatemala').click(), 'countries', 'GT'],
    [
      'a filter by family',
      (page) => entry(page, 'Legislature').click(),
      'kinds',
      'legislature,legislative-committee',
    ],
  ],
]

for (const changes of CHANGES) {
  test(`a reload keeps ${changes.map(([what]) => what).join(', ')}`, async ({ page }) => {
    await openMap(page, '?lang=en')
    let before = await pictureOf(page)
    for (const [what, make, parameter, value] of changes)
      await test.step(what, async () => {
        const earlier = before
        await make(page)
        await expect.poll(() => searchOf(page).get(parameter)).toBe(value)
        before = await settledPicture(page)
        expect(before).not.toEqual(earlier)
      })
    await page.reload()
    await expect.poll(() => pictureOf(page)).toEqual(before)
    for (const [, , parameter, value] of changes) expect(searchOf(page).get(parameter)).toBe(value)
  })
}

test('a link shows everything together to somebody else', async ({ page, elsewhere }) => {
  const link =
    '?lang=es&reading=everyone&folded=org:mx-congress&countries=MX&roles=lead,partner&leftout=hide&arrangement=country&layers=part-of&selected=actor/org:ohchr-mx'
  await openMap(page, link)
  const here = await settledPicture(page)
  expect(here.selected).toContain('org:ohchr-mx')
  await openMap(elsewhere, new URL(page.url()).search)
  await expect.poll(() => pictureOf(elsewhere)).toEqual(here)
  expect(new URL(elsewhere.url()).search).toBe(new URL(page.url()).search)
})

test('what is left at its default is not in the address', async ({ page }) => {
  await openMap(page)
  await entry(page, '¶93').click()
  await expect.poll(() => searchOf(page).get('passages')).toBe('psg:93')
  await entry(page, '¶93').click()
  await expect.poll(() => searchOf(page).toString()).toBe('lang=en')
})

test('another map is a step of the history, another look at it is none', async ({ page }) => {
  const title = page.getByRole('banner').locator('cite')
  await openMap(page, '?lang=en')
  await choice(page, 'Read a request as', 'Everyone with everyone').click()
  await entry(page, '¶95').click()
  await expect.poll(() => searchOf(page).toString()).toBe('reading=everyone&passages=psg%3A95&lang=en')
  const mexico = await settledPicture(page)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'A small example to learn the format' }).click()
  await expect.poll(() => searchOf(page).get('graph')).toBe('example')
  const example = await settledPicture(page)

  await page.goBack()
  await expect(title).toContainText('Mexico')
  await expect.poll(() => pictureOf(page)).toEqual(mexico)
  await page.goForward()
  await expect(title).toHaveText('A night of open doors')
  await expect.poll(() => pictureOf(page)).toEqual(example)
})

test('back and forward lead to files of one’s own, as they were looked at', async ({ page }) => {
  const title = page.getByRole('banner').locator('cite')
  await openMap(page, '?lang=en')
  const files = ['first', 'second'].map((name) => ({
    name: `${name}.json`,
    text: serializeGraph(madeGraph({ title: { en: `The ${name} file` } })),
  }))
  for (const file of files) {
    await dropFile(page, file)
    await expect.poll(() => searchOf(page).get('file')).toBe(file.name)
  }
  await choice(page, 'Read a request as', 'Everyone with everyone').click()
  await expect.poll(() => searchOf(page).get('reading')).toBe('everyone')

  await page.goBack()
  await expect(title).toHaveText('The first file')
  await expect(choice(page, 'Read a request as', 'Lines from the lead').getByRole('radio')).toBeChecked()
  await page.goBack()
  await expect(title).toContainText('Mexico')
  await page.goForward()
  await expect(title).toHaveText('The first file')
  // In the middle of the history, where the last visit was another file’s.
  await page.goForward()
  await expect(title).toHaveText('The second file')
  await expect.poll(() => searchOf(page).get('reading')).toBe('everyone')
  await page.reload()
  await expect(title).toHaveText('The second file')
})

test('back to a file that was removed from the list shows our own map, and says so', async ({ page }) => {
  const title = page.getByRole('banner').locator('cite')
  await openMap(page, '?lang=en')
  await dropFile(page, { name: 'gone.json', text: serializeGraph(madeGraph({ title: { en: 'Gone' } })) })
  await expect.poll(() => searchOf(page).get('file')).toBe('gone.json')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'A small example to learn the format' }).click()
  await expect.poll(() => searchOf(page).get('graph')).toBe('example')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Forget gone.json' }).click()
  await page.goBack()
  await expect(title).toContainText('Mexico')
  await expect(page.getByRole('status').filter({ hasText: 'gone.json' })).toBeVisible()
})

test('an address that is changed by hand on the open page is heeded', async ({ page }) => {
  await openMap(page, '?lang=en&countries=MX')
  // At once, so that the app's own writing of the address cannot come between.
  await page.evaluate(() => {
    history.pushState(null, '', '?lang=es&reading=hub')
    history.pushState(null, '', '?lang=en')
  })
  await page.goBack()
  await expect(statusLine(page)).toContainText('enunciados como nodos')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
})

const VAIN = [
  ['reading', 'sideways'],
  ['folded', 'org:nobody'],
  ['lines', 'wavy'],
  ['passages', 'psg:99'],
  ['roles', 'king'],
  ['kinds', 'planet'],
  ['countries', 'ZZ'],
  ['leftout', 'eaten'],
  ['arrangement', 'spiral'],
  ['layers', 'ghosts'],
  ['selected', 'actor/org:nobody'],
  ['selected', 'statement/stmt:nothing'],
  ['selected', 'tie/class:private-sector~org:cmw~asked'],
] as const

test('what a link names in vain is told, each sort of it', async ({ page }) => {
  await openMap(page, '?lang=en')
  for (const [parameter, value] of VAIN) {
    await follow(page, `?lang=en&${new URLSearchParams({ [parameter]: value })}`)
    await expect(page.getByRole('status').filter({ hasText: 'The link names something' })).toContainText(
      `${parameter}=${value}`,
    )
  }
})

test('the rest of a link with wrong names holds', async ({ page }) => {
  await openMap(page, '?lang=en&reading=sideways&countries=GT,ZZ&layers=speaker,ghosts')
  const notice = page
    .getByRole('status')
    .filter({ hasText: 'The link names 3 things that this map does not have.' })
  await expect(entry(page, 'Guatemala')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByLabel('Who speaks')).toBeChecked()
  await notice.getByRole('button', { name: 'Dismiss this message' }).click()
  await expect(notice).toBeHidden()
  expect(searchOf(page).get('countries')).toBe('GT')
})

test('a link with very many or very long wrong names does not bury the map', async ({ page }) => {
  const many = Array.from({ length: 900 }, (_, index) => `X${index}`).join()
  for (const search of [`countries=${many}`, `selected=${'a'.repeat(5000)}`, `file=${'b'.repeat(5000)}`]) {
    await openMap(page, `?lang=en&${search}`)
    const notice = page.getByRole('status').filter({ hasText: /^The link / })
    expect((await notice.boundingBox())?.height).toBeLessThan(90)
  }
})

const MALFORMED = [
  '?%E0%A4%A&%&=&&&',
  '?selected=&folded=,,,&countries=,',
  '?selected=///&lang=en',
  '?selected=tie/~~~&selected=part/stmt:95.R6/',
  '?selected=tie/constructor~__proto__~asked',
  '?__proto__=1&constructor=2&reading=__proto__',
  '?reading=hub&reading=lead&reading=everyone',
  '?lang=xx&graph=',
  '?folded=top,org:un&layers=speaker,speaker',
  '?selected=actor/%00%01\u202e#%%%',
]

test('no address breaks the page, however malformed', async ({ page }) => {
  for (const search of MALFORMED) {
    await openMap(page, search)
    await expect(statusLine(page)).toContainText(/\d+ institutions?/)
  }
})

test('a link to a file of somebody’s device shows our map and says whose file is missing', async ({
  page,
  elsewhere,
}) => {
  await openMap(page, '?lang=en')
  const chooser = await chooserOf(page)
  await chooser.setFiles('data/example.coordination.json')
  await expect.poll(() => searchOf(page).get('file')).toBe('example.coordination.json')
  await openMap(elsewhere, new URL(page.url()).search)
  await expect(elsewhere.getByRole('status').filter({ hasText: 'The link was made for' })).toContainText(
    'example.coordination.json',
  )
  await expect(statusLine(elsewhere)).toContainText('22 institutions')
})

test('the link that is copied is the picture at hand, and a local file has none', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMap(page, '?lang=en')
  await entry(page, '¶94').click()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Copy a link to this picture' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).searchParams.get('passages')).toBe('psg:94')
  await page.keyboard.press('Escape')

  await chooseFile(page, { name: 'own.json', text: exampleText })
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copy a link to this picture' })).toBeDisabled()
  await expect(page.getByText('A file from this device has no link.')).toBeVisible()
})

test('language and theme are kept, and a link’s language goes before', async ({ page }) => {
  await openMap(page)
  await choice(page, 'Language', 'Español').click()
  await page.getByRole('button', { name: 'Tema: El del sistema' }).click()
  await choice(page, 'Tema', 'Oscuro').click()
  await openMap(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Tema: Oscuro' })).toBeVisible()
  await openMap(page, '?lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the panels stay as they were left, and the reader as wide', async ({ page }) => {
  await openMap(page)
  await page.getByRole('button', { name: 'Legend and filters: close' }).click()
  const edge = page.getByRole('separator', { name: 'Width of the page’s panel' })
  await edge.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', '304')
  await openMap(page)
  await expect(page.getByRole('button', { name: 'Legend and filters: open' })).toBeVisible()
  await expect(edge).toHaveAttribute('aria-valuenow', '304')
  await expect(page.getByRole('complementary', { name: 'Read the page' })).toHaveCSS('width', '304px')
  // Wider than the view allows is no width: the next step back has its effect at once.
  await edge.focus()
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowLeft')
  const widest = Number(await edge.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowRight')
  await expect(edge).toHaveAttribute('aria-valuenow', String(widest - 24))
})

test('preferences that cannot be read are as if there were none', async ({ page }) => {
  for (const kept of ['{', '[]', 'null', '"dark"', '{"theme":"neon","language":7}']) {
    await page.addInitScript((text) => localStorage.setItem('entramado.preferences', text), kept)
    await openMap(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  }
})

/** The picture when it no longer changes: plates glide, and other arrangements come from a worker. */
async function settledPicture(page: Page): Promise<Awaited<ReturnType<typeof pictureOf>>> {
  let last = await pictureOf(page)
  await expect
    .poll(
      async () => {
        const before = last
        last = await pictureOf(page)
        return JSON.stringify(before) === JSON.stringify(last)
      },
      { intervals: [120] },
    )
    .toBe(true)
  return last
}
