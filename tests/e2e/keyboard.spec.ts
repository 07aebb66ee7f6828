// Everything can be done by keys alone, and where the focus is can be seen.
import '../support/languages'
import type { Page } from '@playwright/test'
import { ties } from '@/core/ties/ties'
import { messagesIn } from '@/i18n/language'
import { VIEW_IDS } from '@/state/appState'
import { NO_CHOICES } from '../support/expectedPicture'
import { page24 } from '../support/page24'
import { classesOf, mapGeometry, openMap } from './mapPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { frame } = messagesIn('en')

interface Stop {
  readonly place: string
  readonly name: string
  readonly marked: boolean
  readonly seen: boolean
}

/** Where the focus is, whether it is marked, and whether nothing lies over it. */
function stopNow(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    // A radio button is drawn by the words beside it.
    const drawn = (element instanceof HTMLInputElement && element.nextElementSibling) || element
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
    const { left, top, width, height } = drawn.getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    const place = element.closest('header, .frame-notices, .frame-legend, main, .frame-reader, footer')
    return {
      place: place?.classList[0] ?? 'nowhere',
      name:
        element.getAttribute('aria-label') ??
        element.closest('label')?.textContent ??
        element.textContent ??
        '',
      marked: outlineStyle !== 'none' && outlineWidth !== '0px',
      seen: above !== null && (above === element || drawn.contains(above) || above.contains(drawn)),
    }
  })
}

/** Until the focus leaves the page. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await stopNow(page)
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error('The focus never leaves the page')
}

test('Tab goes through top bar, legend, map, page and status line, and shows where it is', async ({
  page,
}) => {
  await openMap(page, '?lang=en&passages=psg:94')
  // Legend and reader come after the first picture.
  await expect(entry(page, '¶94')).toBeVisible()
  await expect(page.getByRole('article').first()).toBeVisible()
  const stops = await walk(page)
  const places = stops.map(({ place }) => place)
  expect(places.filter((place, index) => place !== places[index - 1])).toEqual([
    'frame-top',
    'frame-legend',
    'frame-view',
    'frame-reader',
    'frame-status',
  ])
  expect(stops.filter(({ marked }) => !marked).map(({ name }) => name)).toEqual([])
  // The page’s own marks are followed by its own tests.
  expect(
    stops.filter(({ seen, place }) => !seen && place !== 'frame-reader').map(({ name }) => name),
  ).toEqual([])
})

test('“?” opens the help from anywhere, Escape closes it, and the focus is back', async ({ page }) => {
  await openMap(page, '?lang=en')
  for (const element of [
    page.locator('[role="graphics-document"]'),
    entry(page, '¶94'),
    page.getByRole('button', { name: 'Help: marks and shortcuts' }),
  ]) {
    await element.focus()
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'How to read and use the map' })
    await expect(help).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await expect(element).toBeFocused()
  }
})

test('a menu opens by key, closes by Escape with the focus back, and when the focus goes on', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const open = page.getByRole('button', { name: 'Open', exact: true })
  const item = page.getByRole('button', { name: 'A small example to learn the format' })
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(item).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(item).toBeHidden()
  await expect(open).toBeFocused()
  await page.keyboard.press('Space')
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab')
  await expect(item).toBeHidden()
})

test('from inside a view its digit leads into the next one, and the focus goes along', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.locator('[role="graphics-document"]').focus()
  const views = [...VIEW_IDS.slice(1), ...VIEW_IDS.slice(0, 1)]
  for (const view of views) {
    await page.keyboard.press(String(VIEW_IDS.indexOf(view) + 1))
    await expect(page.locator('main:has(:focus)'), view).toHaveAccessibleName(frame.views[view])
  }
})

test('a digit that is pressed elsewhere takes the focus from nobody', async ({ page }) => {
  await openMap(page, '?lang=en')
  const theirs = entry(page, '¶94')
  await theirs.focus()
  await page.keyboard.press('3')
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(theirs).toBeFocused()
})

test('Escape clears from the card, which keeps the focus', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  const card = page.getByRole('region', { name: 'What is selected' })
  await card.getByRole('button', { name: 'Find a path from here…' }).focus()
  await page.keyboard.press('Escape')
  await expect(card).not.toContainText('Organization for Migration')
  await expect(card).toBeFocused()
})

test('reading, filter, folding, layers and what is left out are chosen by keys', async ({ page }) => {
  await openMap(page, '?lang=en')
  await choice(page, 'Read a request as', 'Lines from the lead').getByRole('radio').focus()
  await page.keyboard.press('ArrowDown')
  await expect(statusLine(page)).toContainText('everyone with everyone')
  await entry(page, '¶94').focus()
  await page.keyboard.press('Space')
  await expect(statusLine(page)).toContainText('faded by the filter')
  await choice(page, 'What the filter leaves out', 'Fade').getByRole('radio').focus()
  await page.keyboard.press('ArrowRight')
  await expect(statusLine(page)).toContainText('removed by the filter')
  await choice(page, 'Folded', 'Nothing').getByRole('radio').focus()
  await page.keyboard.press('ArrowUp')
  await expect(statusLine(page)).toContainText('everything folded to the top')
  await page.getByLabel('Who speaks').focus()
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Who speaks')).toBeChecked()
})

test('what takes itself away leaves the focus in its place', async ({ page }) => {
  await openMap(page, '?lang=en&countries=ZZ,MX&folded=org:mx-congress')
  const places = [
    [page.getByRole('button', { name: 'Dismiss this message' }), 'frame-notices'],
    [page.getByRole('button', { name: 'Unfold Congress of the Union' }), 'frame-legend'],
    [page.getByRole('button', { name: 'Clear filter (1)' }), 'frame-legend'],
    [statusLine(page).getByRole('button', { name: 'Clear', exact: true }), 'frame-status'],
  ] as const
  for (const [button, place] of places) {
    if (place === 'frame-status') await entry(page, '¶94').click()
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(button).toBeHidden()
    expect((await stopNow(page))?.place).toBe(place)
  }
})

test('panels open and close by key, and the reader’s edge moves by arrows', async ({ page }) => {
  await openMap(page, '?lang=en')
  const legend = page.getByRole('complementary', { name: 'Legend and filters' })
  const toggle = page.getByRole('button', { name: /^Legend and filters: / })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(legend).toBeHidden()
  await expect(toggle).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(legend).toBeVisible()
  const edge = page.getByRole('separator', { name: 'Width of the page’s panel' })
  await edge.focus()
  const before = Number(await edge.getAttribute('aria-valuenow'))
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBeLessThan(before)
})

test('on the map, keys move a plate, fold it and zoom', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:mx-congress')
  const map = page.locator('[role="graphics-document"]')
  await map.focus()
  const focused = () =>
    page.evaluate<string | undefined>(
      `document.querySelector('.map-canvas')._cyreg.cy.$('.focused')[0]?.id()`,
    )
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBeTruthy()
  const id = (await focused()) ?? ''
  expect(await classesOf(page, id)).toContain('focused')
  const leftOf = async () => (await mapGeometry(page)).plates.find((plate) => plate.id === id)?.x1 ?? 0
  const before = await leftOf()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(leftOf).toBeGreaterThan(before)
  const { font } = await mapGeometry(page)
  await page.keyboard.press('+')
  await expect.poll(async () => (await mapGeometry(page)).font).toBeGreaterThan(font)
  await page.keyboard.press('0')
  await expect.poll(async () => Math.abs((await mapGeometry(page)).font - font)).toBeLessThan(0.01)
})

test('Z on a part folds it into its whole, where the walk goes on, and unfolds it again', async ({
  page,
}) => {
  await openMap(page, '?lang=en&selected=actor/org:mx-senate-cpd')
  await page.locator('[role="graphics-document"]').focus()
  const focused = () =>
    page.evaluate<string | undefined>(
      `document.querySelector('.map-canvas')._cyreg.cy.$('.focused')[0]?.id()`,
    )
  await expect.poll(focused).toBe('org:mx-senate-cpd')
  await page.keyboard.press('z')
  await expect.poll(focused).toBe('org:mx-senate')
  await expect(page.locator('[aria-live="polite"]', { hasText: 'stands for' })).toHaveText(
    /^Senate of the Republic.*stands for 1 more\.$/,
  )
  await page.keyboard.press('z')
  await expect
    .poll(async () => (await mapGeometry(page)).plates.map(({ id }) => id))
    .toContain('org:mx-senate-cpd')
})

test('F goes over the lines, G along one to its other end, and Backspace all the way back', async ({
  page,
}) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  await page.locator('[role="graphics-document"]').focus()
  const spoken = page.locator('.map-stage ~ p[aria-live]')
  await page.keyboard.press('f')
  await expect(spoken).toContainText('Line 1 of 2')
  const [, other = ''] = /with (.*?) \(/.exec((await spoken.textContent()) ?? '') ?? []
  await page.keyboard.press('g')
  await expect(spoken).toContainText(new RegExp(`^${other}`))
  await page.keyboard.press('Backspace')
  await expect(spoken).toContainText('Line 1 of 2')
  await page.keyboard.press('Backspace')
  await expect(spoken).toContainText('International Organization for Migration,')
})

test('where the walk is can also be read without its keys', async ({ page }) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  await page.locator('[role="graphics-document"]').focus()
  const mirror = page.getByRole('region', { name: 'Where the walk is' })
  await expect(mirror).toContainText('International Organization for Migration')
  await expect(mirror.getByRole('listitem')).toHaveCount(2)
})

test('Home leads to the institution with most lines and says so, and Backspace back again', async ({
  page,
}) => {
  await openMap(page, '?lang=en&selected=actor/org:mx-senate-cpd')
  await page.locator('[role="graphics-document"]').focus()
  const ends = ties(page24, NO_CHOICES).flatMap(({ a, b }) => [a, b])
  const lines = (id: string) => ends.filter((end) => end === id).length
  const most = page24.actors.reduce((best, actor) => (lines(actor.id) > lines(best.id) ? actor : best))
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-live="polite"]', { hasText: 'The most connected' })).toHaveText(
    new RegExp(`^The most connected: ${most.name.en}, `),
  )
  await page.keyboard.press('Backspace')
  await expect(page.locator('[aria-live="polite"]', { hasText: 'exists with 1' })).toBeVisible()
})

test('keys go to the view, to the card and to the legend, even where these are closed', async ({ page }) => {
  await openMap(page, '?lang=en')
  const [legend, card] = [
    page.getByRole('complementary', { name: 'Legend and filters' }),
    page.getByRole('region', { name: 'What is selected' }),
  ]
  // They come after the first picture.
  await expect(card).toBeVisible()
  await page.keyboard.press('l')
  await page.keyboard.press('r')
  await expect(legend.or(card).filter({ visible: true })).toHaveCount(0)
  await page.keyboard.press('g')
  await expect(legend).toBeFocused()
  await page.keyboard.press('c')
  await expect(card).toBeFocused()
  await page.keyboard.press('v')
  await expect(page.locator('[role="graphics-document"]')).toBeFocused()
  await page.keyboard.press('2')
  await page.getByRole('grid').waitFor()
  await page.keyboard.press('v')
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('4')
  await page.getByRole('heading', { name: 'The gap' }).waitFor()
  await page.keyboard.press('v')
  await expect(page.getByRole('region', { name: 'What is asked, and what exists' })).toBeFocused()
})
