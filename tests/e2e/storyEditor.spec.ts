// Making and changing a story: by keys alone, by pointer, in both languages, undone, saved, recovered.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { serializeGraph } from '@/core/model/serialize'
import { fileWith, opened } from '../support/files'
import { page24, page24Text } from '../support/page24'
import { centreOf, openMap } from './mapPage'
import { chooseFile } from './openPage'
import { choice, searchOf, statusLine } from './shell'
import { expect, test } from './test'
import { Fingers, smallTargets } from './touch'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const STEPS = page24.stories[0]?.steps ?? []
const withoutStory = fileWith(page24, { stories: [] })

const editor = (page: Page) => page.getByRole('region', { name: /^(Story editor|Editor de la historia)$/ })
const rows = (page: Page) => editor(page).locator('.editor-steps > li')
const titles = (page: Page) => editor(page).locator('.editor-name > bdi')
const field = (page: Page, name: string | RegExp) => editor(page).getByRole('textbox', { name, exact: true })
const press = (page: Page, name: string | RegExp) =>
  editor(page).getByRole('button', { name, exact: true }).click()
const caption = (page: Page) => page.getByRole('region', { name: /^(The story|La historia)$/ })

async function openEditor(page: Page, search = '?lang=en'): Promise<void> {
  await openMap(page, search)
  await page.getByRole('button', { name: /^(Edit the story|Editar la historia)$/ }).click()
  await expect(editor(page)).toBeVisible()
}

async function openEmpty(page: Page): Promise<void> {
  await openMap(page, '?lang=en')
  await chooseFile(page, { name: 'empty.json', text: withoutStory })
  await expect(page.getByRole('button', { name: /^Present:/ })).toHaveCount(0)
}

/** As a browser without a picker saves. */
async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  return download
}

async function storiesIn(download: Download) {
  return opened(await readFile(await download.path(), 'utf8')).graph.stories
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
})

test('a story is made from nothing by keys alone, saved, and opened again', async ({ page, elsewhere }) => {
  await openEmpty(page)
  const command = async (name: string) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(name)
    await expect(page.getByRole('option', { name }).first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await command('Edit the story')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toContainText('This map has no story yet.')
  await command('Keep this as a step')
  await expect(field(page, 'Title')).toBeFocused()
  await page.keyboard.type('All of them')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Twenty-two institutions.')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['All of them'])
  await expect(editor(page)).toContainText('Caption changed.')
  // Another picture, with what is selected as its focus.
  await command('Statements as hubs')
  await command('International Organization for Migration')
  await command('Keep this as a step')
  await expect(field(page, 'Title')).toBeFocused()
  await page.keyboard.type('One of them')
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['All of them', 'One of them'])
  // To the front, by the grip.
  await editor(page)
    .getByRole('button', { name: /^Move step 2/ })
    .focus()
  await page.keyboard.press('ArrowUp')
  await expect(titles(page)).toHaveText(['One of them', 'All of them'])
  await expect(editor(page).getByRole('button', { name: /^Move step 1/ })).toBeFocused()
  const download = await save(page)
  const [story] = await storiesIn(download)
  expect(story?.steps).toMatchObject([
    { title: { en: 'One of them' }, view: 'map', reading: 'hub', focus: ['org:iom'] },
    { title: { en: 'All of them' }, text: { en: 'Twenty-two institutions.' }, reading: 'lead', focus: [] },
  ])
  await expect(statusLine(page)).not.toContainText('Not saved')
  await openMap(elsewhere, '?lang=en')
  await chooseFile(elsewhere, { name: 'mine.json', text: await readFile(await download.path(), 'utf8') })
  await expect.poll(() => searchOf(elsewhere).get('file')).toBe('mine.json')
  await elsewhere.getByRole('button', { name: /^Present:/ }).click()
  await expect(caption(elsewhere)).toContainText('One of them')
  await elsewhere.keyboard.press('PageDown')
  await expect(caption(elsewhere)).toContainText('Twenty-two institutions.')
})

test('by pointer: steps are dragged, duplicated, deleted, and every change is undone', async ({ page }) => {
  await openEditor(page)
  const before = await titles(page).allTextContents()
  expect(before).toHaveLength(STEPS.length)
  const grip = rows(page).nth(2).locator('.editor-grip')
  const [from, to] = [await grip.boundingBox(), await rows(page).nth(0).boundingBox()]
  if (!from || !to) throw new Error('No rows')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 4, { steps: 6 })
  await expect(rows(page).nth(0)).toHaveAttribute('data-drop', 'before')
  await page.mouse.up()
  await expect(titles(page).nth(0)).toHaveText(before[2] ?? '')
  await rows(page).nth(0).locator('.editor-name').click()
  await press(page, 'Duplicate')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  await press(page, 'Delete')
  await expect(titles(page)).toHaveCount(STEPS.length)
  await expect(editor(page)).toContainText('deleted.')
  await press(page, 'Undo')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText(before)
  await expect(editor(page)).not.toContainText('not yet in a file')
  await page.keyboard.press('Control+Shift+z')
  await expect(titles(page).nth(0)).toHaveText(before[2] ?? '')
  await page.keyboard.press('Control+y')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
})

test('a step’s focus and picture are taken from the screen', async ({ page }) => {
  await openEditor(page)
  await rows(page).nth(1).locator('.editor-name').click()
  await expect(editor(page)).toContainText('This is on the screen now.')
  await expect(async () => {
    const { x, y } = await centreOf(page, 'org:iom')
    await page.mouse.click(x, y)
    await expect(editor(page)).toContainText('Selected: IOM', { timeout: 1000 })
  }).toPass()
  await press(page, 'Add what is selected')
  await expect(editor(page).locator('.editor-focus > li')).toHaveCount(2)
  await press(page, /^Leave out Special/)
  await expect(editor(page).locator('.editor-focus > li')).toHaveText(['IOM'])
  await choice(page, 'Read a request as', 'Everyone with everyone').click()
  await expect(editor(page)).toContainText('The screen shows something else now.')
  await press(page, 'Show it like this')
  await expect(editor(page)).toContainText('This is on the screen now.')
  const download = await save(page)
  expect((await storiesIn(download))[0]?.steps[1]).toMatchObject({
    focus: ['org:iom'],
    reading: 'everyone',
    filters: { layers: ['speaker'] },
  })
  // And told from there.
  await press(page, 'Present from here')
  await expect(caption(page)).toContainText('One voice speaks')
  await expect(caption(page)).toContainText('everyone')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeVisible()
})

test('of several stories the one at hand stays so while its steps are opened and closed', async ({
  page,
}) => {
  await openEditor(page)
  await press(page, 'New story')
  await expect(rows(page)).toHaveCount(0)
  await press(page, 'Keep this as a step')
  await expect(rows(page)).toHaveCount(1)
  const name = rows(page).first().locator('.editor-name')
  await expect(name).toHaveAttribute('aria-expanded', 'true')
  await name.click()
  await expect(name).toHaveAttribute('aria-expanded', 'false')
  await expect(rows(page)).toHaveCount(1)
  await expect(field(page, 'Title of the story')).not.toHaveValue('Page 24, request by request')
})

test('words are written in both languages, each typing is one change, and Escape gives one up', async ({
  page,
}) => {
  await openEditor(page)
  await rows(page).nth(3).locator('.editor-name').click()
  await field(page, /^Caption/).fill('In English.')
  await choice(page, 'Write in', 'Español').click()
  await expect(field(page, /^Caption/)).toHaveAttribute('lang', 'es')
  await expect(editor(page).locator('.editor-other[lang=en]').first()).toHaveText('In English.')
  await field(page, /^Caption/).fill('En español.')
  await field(page, /^Notes/).fill('Dos\nlíneas.')
  await field(page, /^Caption/).focus()
  await field(page, 'Title').fill('No')
  await page.keyboard.press('Escape')
  await expect(field(page, 'Title')).toHaveValue(STEPS[3]?.title.es ?? '')
  const written = (await storiesIn(await save(page)))[0]?.steps[3]
  expect(written).toMatchObject({
    title: STEPS[3]?.title,
    text: { en: 'In English.', es: 'En español.' },
    notes: { en: STEPS[3]?.notes.en, es: 'Dos\nlíneas.' },
  })
  for (let change = 0; change < 3; change += 1) await press(page, 'Undo the last change')
  await expect(editor(page).getByRole('button', { name: 'Undo the last change' })).toBeDisabled()
})

test('a reload recovers what is in no file, at the same step, and it can be given up', async ({ page }) => {
  await openEditor(page)
  await press(page, 'Keep this as a step')
  await expect(field(page, 'Title')).toBeFocused()
  await page.keyboard.type('Mine')
  await page.keyboard.press('Enter')
  await press(page, 'Present from here')
  await expect(caption(page)).toContainText('Mine')
  await expect.poll(() => searchOf(page).get('step')).toBe('step:new-1')
  await page.reload()
  await expect(caption(page)).toContainText('Mine')
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^Recovered: changes of/)).toBeVisible()
  await expect(statusLine(page)).toContainText('Not saved in a file')
  await page.getByRole('button', { name: 'Give them up' }).click()
  await expect(statusLine(page)).not.toContainText('Not saved')
  await page.reload()
  await expect(statusLine(page)).toBeVisible()
  await expect(page.getByText(/^Recovered/)).toHaveCount(0)
})

test('another map may be opened meanwhile: the changes are kept, and found again', async ({ page }) => {
  await openEditor(page)
  await press(page, 'Keep this as a step')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  await chooseFile(page, { name: 'other.json', text: withoutStory })
  await expect(page.getByText(/^Your changes of the other map are kept/)).toBeVisible()
  await expect(editor(page)).toHaveCount(0)
  // The address tells it only after a pause.
  await expect.poll(() => searchOf(page).get('file')).toBe('other.json')
  await page.goBack()
  await page.getByRole('button', { name: 'Look at the story' }).click()
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
})

test('who closes the page with unsaved changes is asked, and who tells a story is not', async ({ page }) => {
  await openEditor(page)
  const asked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await asked()).toBe(false)
  await press(page, 'Keep this as a step')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  expect(await asked()).toBe(true)
  await press(page, 'Present from here')
  await expect(caption(page)).toBeVisible()
  expect(await asked()).toBe(false)
})

test('where the browser has a picker, what was saved is read back, and a wrong file is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let times = 0
    const pick = async () => {
      const root = await navigator.storage.getDirectory()
      times += 1
      if (times === 1) throw new DOMException('closed', 'AbortError')
      const handle = await root.getFileHandle(`talk-${times}.json`, { create: true })
      if (times === 2) Reflect.set(handle, 'getFile', async () => new File(['other'], 'talk.json'))
      return handle
    }
    Reflect.set(window, 'showSaveFilePicker', pick)
  })
  await openEditor(page)
  await press(page, 'Keep this as a step')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  await press(page, 'Save')
  await expect(editor(page)).toContainText('not yet in a file')
  await press(page, 'Save')
  await expect(page.getByText('What was saved is not what is here.')).toBeVisible()
  await expect(editor(page)).toContainText('not yet in a file')
  await press(page, 'Save')
  await expect(page.getByText('Saved, and read back to be sure.')).toBeVisible()
  await expect(editor(page)).not.toContainText('not yet in a file')
  await expect.poll(() => searchOf(page).get('file')).toBe('talk-3.json')
  const text = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    return (await (await root.getFileHandle('talk-3.json')).getFile()).text()
  })
  expect(opened(text).graph.stories[0]?.steps).toHaveLength(STEPS.length + 1)
  expect(serializeGraph(opened(text).graph)).toBe(text)
  // It is that file which is open now, and a reload finds it.
  await page.reload()
  await expect(statusLine(page)).toBeVisible()
  await page.getByRole('button', { name: 'Edit the story' }).click()
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
})

test('a step that names what is gone says so, and is skipped with a notice', async ({ page }) => {
  await openMap(page, '?lang=en')
  const broken = fileWith(page24, {
    'stories/0/steps/1/focus': ['mandate:sr-migrants', 'org:gone'],
    'stories/0/steps/2/filters': { layers: ['nothing'] },
  })
  expect(broken).not.toBe(page24Text)
  await chooseFile(page, { name: 'broken.json', text: broken })
  await expect.poll(() => searchOf(page).get('file')).toBe('broken.json')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Edit the story' }).click()
  await rows(page).nth(1).locator('.editor-name').click()
  await expect(editor(page)).toContainText('Names what is not in the map: org:gone.')
  await rows(page).nth(2).locator('.editor-name').click()
  await expect(editor(page)).toContainText('Asks for what the map does not have: layers=nothing.')
  await page.getByRole('button', { name: /^Present:/ }).click()
  await expect(caption(page)).toContainText(`1 of ${STEPS.length}`)
  await page.keyboard.press('PageDown')
  await expect(caption(page)).toContainText(`3 of ${STEPS.length}`)
  const told = page.locator('.told')
  await expect(told).toContainText('Step 2 was skipped')
  await expect(told).toContainText('org:gone')
  await expect(told).toContainText('layers=nothing')
  await page.keyboard.press('PageUp')
  await expect(caption(page)).toContainText(`1 of ${STEPS.length}`)
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog').locator('li').nth(1)).toContainText('skipped')
  await page.getByRole('dialog').getByRole('button', { name: 'Edit the story' }).click()
  await rows(page).nth(1).locator('.editor-name').click()
  await press(page, 'Leave out org:gone')
  await expect(editor(page)).not.toContainText('Names what is not in the map')
  await expect(editor(page).locator('.editor-focus > li')).toHaveCount(1)
})

test('of two tabs that change one map, the first keeps its changes and the other is told', async ({
  page,
}) => {
  await openEditor(page)
  await press(page, 'Keep this as a step')
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
  const other = await page.context().newPage()
  await openMap(other, '?lang=en')
  // What the first has changed is there, too.
  await other.getByRole('button', { name: 'Look at the story' }).click()
  await expect(titles(other)).toHaveCount(STEPS.length + 1)
  await press(other, 'Keep this as a step')
  await expect(other.getByText(/^Another tab changes this map/)).toBeVisible()
  await other.close()
  await page.reload()
  await page.getByRole('button', { name: 'Look at the story' }).click()
  await expect(titles(page)).toHaveCount(STEPS.length + 1)
})

test.describe('with fingers on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('steps are moved by their grips, and everything is large enough to press', async ({ page }) => {
    await openMap(page, '?lang=en')
    await page.getByRole('button', { name: /^Search/ }).tap()
    await page.getByRole('combobox').fill('Edit the story')
    await page.getByRole('option', { name: 'Edit the story' }).tap()
    await expect(editor(page)).toBeVisible()
    const before = await titles(page).allTextContents()
    const grip = rows(page).nth(1).locator('.editor-grip')
    await grip.scrollIntoViewIfNeeded()
    const [from, to] = [await grip.boundingBox(), await rows(page).nth(0).boundingBox()]
    if (!from || !to) throw new Error('No rows')
    const fingers = await Fingers.on(page)
    const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 }
    await fingers.drag(start, { x: 0, y: to.y + 4 - start.y })
    await expect(titles(page).nth(0)).toHaveText(before[1] ?? '')
    // A tap that comes too soon after the drag is part of it to the browser.
    await expect(async () => {
      if (!(await field(page, 'Title').isVisible())) await rows(page).nth(0).locator('.editor-name').tap()
      await expect(field(page, 'Title')).toBeVisible({ timeout: 1000 })
    }).toPass()
    const { tried, small } = await smallTargets(page)
    expect(small).toEqual([])
    expect(tried).toBeGreaterThan(10)
  })
})
