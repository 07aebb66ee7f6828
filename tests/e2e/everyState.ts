// A walk through every state that the app can be in, for whoever must look at all of them: in every view, every sheet open,
// with filters, selections and paths. Controls are found by the words of the catalogue that is given.

import { expect, type Page } from '@playwright/test'
import type { Messages } from '@/i18n/messages'
import { CHAPTERS, SOURCES_PARTS, VIEW_IDS, type ViewId } from '@/state/appState'
import { HANDOUTS } from '@/state/sheetNames'
import { follow, openMap } from './mapPage'
import { dropFile } from './openPage'
import { choice, entry, statusLine } from './shell'

interface Stage {
  readonly page: Page
  /** The words of the language that the address asks for. */
  readonly text: Messages
  /** As the address has it. */
  readonly language: string
  /** Looks at the page as it is now. */
  readonly look: (state: string) => Promise<void>
  /** All of the page may be otherwise than it was. */
  readonly opened: () => void
  /** Looks at a whole view, more thoroughly. */
  readonly lookAtView: (state: string) => Promise<void>
}

interface Walk {
  readonly title: string
  readonly go: (stage: Stage) => Promise<void>
}

const TIE = 'selected=tie/org:mx-congress~org:ohchr-mx~asked'

export const WALKS: readonly Walk[] = [
  { title: 'in any view', go: throughViews },
  { title: 'in the chapters of the measures', go: throughMeasures },
  { title: 'in the audit of the text', go: throughSources },
  { title: 'under a filter, another reading, and folded', go: throughFilters },
  { title: 'with something selected in any view', go: throughSelections },
  { title: 'in paths', go: throughPaths },
  { title: 'in menus and sheets', go: throughSheets },
  { title: 'in a story', go: throughStory },
  { title: 'in the story editor', go: throughStoryEditor },
]

async function throughViews(stage: Stage): Promise<void> {
  const { page, text, look, lookAtView } = stage
  const { table } = text
  await open(stage, 'layers=gap')
  for (const view of VIEW_IDS) {
    await switchTo(stage, view)
    await come(stage, view)
    await lookAtView(view)
  }
  await switchTo(stage, 'table')
  for (const sheet of [table.sheet.statements, table.sheet.ties]) {
    await choice(page, table.sheets, sheet).click()
    await expect(page.getByRole('grid', { name: sheet }).getByRole('rowheader').first()).toBeVisible()
    await look(sheet)
  }
  const asked = page.getByRole('searchbox').first()
  if (!(await asked.isVisible())) await page.getByRole('button', { name: table.filters, exact: true }).click()
  await asked.fill('zzz')
  await expect(page.getByText(table.noMatch)).toBeVisible()
  await page.getByRole('button', { name: table.columns, exact: true }).click()
  await look('no match, and columns to choose')
}

async function throughMeasures(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { measures } = text
  await open(stage, 'measure=betweenness&selected=actor/org:iom&pinned=org:sre&out=org:ohchr-mx')
  await switchTo(stage, 'measures')
  await expect(page.locator('.measures-reasons li').first()).toBeVisible()
  await look('the reasons for a value')
  for (const chapter of CHAPTERS) {
    await choice(page, measures.chapters, measures.chapter[chapter]).click()
    if (chapter === 'whatIf') await expect(page.locator('.measures-counts')).toBeVisible()
    await look(measures.chapter[chapter])
  }
}

async function throughSources(stage: Stage): Promise<void> {
  const { page, text, look, lookAtView } = stage
  const { sources } = text
  await open(stage, 'only=names')
  await switchTo(stage, 'sources')
  await lookAtView('one class of words')
  for (const part of SOURCES_PARTS) {
    await choice(page, sources.partsLabel, sources.parts[part]).click()
    await look(sources.parts[part])
  }
  await open(stage, 'otherwise=amb:07-may~recommendation,amb:19-this-office~ohchr,amb:20-the-congress~senate')
  await switchTo(stage, 'sources')
  await choice(page, sources.partsLabel, sources.parts.questions).click()
  for (const at of [2, 6]) await page.locator('.question > summary').nth(at).click()
  await expect(page.locator('.sources-changed')).toHaveCount(2)
  await look('questions read otherwise, and what the other answers would change')
}

async function throughFilters(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { frame, legend, vocabulary } = text
  await open(stage, 'countries=ZZ')
  const legendButton = page.getByRole('button', { name: frame.openLegend })
  const legendLiesOver = await legendButton.isVisible()
  if (legendLiesOver) await legendButton.click()
  await entry(page, vocabulary.line.existing).click()
  await expect(statusLine(page).getByRole('button')).toBeVisible()
  await look('a notice, and a filter that fades')
  // Where the legend lies over the view it would lie over these as well.
  for (const view of legendLiesOver ? [] : (['table', 'outline', 'geography'] as const)) {
    await switchTo(stage, view)
    await come(stage, view)
    await look(`${view}: a filter that fades`)
  }
  if (!legendLiesOver) await switchTo(stage, 'map')
  await choice(page, legend.leftOut, legend.leftOutChoice.hide).click()
  await choice(page, legend.reading, vocabulary.reading.hub).click()
  await choice(page, legend.folding, legend.preset.top).click()
  if (legendLiesOver) await page.getByRole('button', { name: frame.closeLegend }).click()
  for (const view of VIEW_IDS) {
    await switchTo(stage, view)
    await look(`${view}: hubs, folded, and a filter that removes`)
  }
}

async function throughSelections(stage: Stage): Promise<void> {
  const { look } = stage
  await open(stage, TIE)
  await card(stage).locator('.card-modality').first().click()
  for (const view of VIEW_IDS) {
    await switchTo(stage, view)
    await come(stage, view)
    await look(`${view}: a tie`)
  }
  for (const selected of [
    'actor/org:iom&arrangement=country',
    'statement/stmt:93.R2&reading=hub&passages=psg:93',
    'topic/event:meeting-2008&folded=top',
    'actor/org:iom&path=org:mx-congress~org:iom',
  ]) {
    await open(stage, `selected=${selected}`)
    await look(selected)
  }
}

async function throughPaths(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { path } = text
  await open(stage, 'selected=actor/org:iom')
  await card(stage).getByRole('button', { name: path.from }).click()
  await look('choosing the other end')
  await page.getByRole('button', { name: path.byName }).click()
  await page.getByRole('combobox').fill('cpd')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await look('finding it by name')
  await page.keyboard.press('Enter')
  await expect(card(stage).getByRole('list').first()).toBeVisible()
  await look('a path')
  await open(stage, 'path=org:iom~org:mx-senate-cpd&folded=top')
  await expect(card(stage)).toContainText(path.none)
  await look('no path')
}

async function throughStory(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { present } = text
  await open(stage, 'step=step:11-congress')
  const caption = page.getByRole('region', { name: present.label })
  await expect(caption).toBeVisible()
  await page.keyboard.press('t')
  await look('a step')
  await caption.getByRole('button', { name: present.overview }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('all steps')
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.mouse.move(400, 300)
  await look('a step with the pointer')
  await throughPresentersWindow(stage)
}

async function throughPresentersWindow({ page, language, look, opened }: Stage): Promise<void> {
  // The audience's window is another one here, since it is this page that is looked at.
  const audience = await page.context().newPage()
  await openMap(audience, `?lang=${language}&step=step:11-congress&talk=walk`)
  await page.goto(`/?lang=${language}&step=step:11-congress&presenter=walk`)
  await expect(page.locator('.presenter-notes')).toBeVisible()
  opened()
  await page.locator('.presenter-time input').fill('20')
  await look('the presenter’s window')
  await page.locator('.presenter-notes').click()
  await page.keyboard.press('.')
  await expect(page.locator('.talk-notice')).toBeVisible()
  await audience.close()
  await expect(page.locator('.talk-notice')).toHaveCount(2)
  await look('the presenter’s window alone')
}

async function throughStoryEditor(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { editing, palette } = text
  await open(stage)
  const editor = page.locator('.story-editor')
  const command = async (name: string) => {
    await page.getByRole('button', { name: palette.open, exact: true }).click()
    await page.getByRole('combobox').fill(name)
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await command(editing.editStory)
  await expect(editor).toBeVisible()
  await look('the story editor')
  await editor.locator('.editor-name').nth(3).click()
  await expect(editor.locator('.editor-form')).toBeVisible()
  await look('a step that is open in the editor')
  await editor.getByRole('button', { name: editing.keep }).click()
  await expect(editor.locator('.editor-saving')).toBeAttached()
  await look('a step that was just kept, and is in no file')
  await page.reload()
  await expect(page.locator('.editor-recovered')).toBeVisible()
  await look('what was recovered')
}

async function throughSheets(stage: Stage): Promise<void> {
  const { page, text, look } = stage
  const { shell, describe, palette } = text
  await open(stage)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  for (const menu of [shell.open, `${shell.theme}: ${shell.themes.system}`]) {
    await press(menu)
    await look(menu)
    await page.keyboard.press('Escape')
  }
  // A phone has them in the search alone.
  const menu = page.getByRole('button', { name: text.handouts.menu, exact: true })
  const hasMenu = await menu.isVisible()
  for (const handout of HANDOUTS) {
    await press(hasMenu ? text.handouts.menu : palette.open)
    if (hasMenu) await look(text.handouts.menu)
    else await page.getByRole('combobox').fill(text.handouts[handout])
    const role = hasMenu ? 'button' : 'option'
    await page.getByRole(role, { name: text.handouts[handout], exact: hasMenu }).first().click()
    await expect(page.locator('.handout-choices, .handout-told')).toBeVisible()
    // The pages are made.
    if (handout === 'print') await expect(page.getByRole('dialog').locator('.button-main')).toBeEnabled()
    await look(handout)
    await page.keyboard.press('Escape')
  }
  await press(shell.help)
  await expect(page.getByRole('dialog').locator('.help')).toBeVisible()
  await look('the help sheet')
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog', { name: describe.title })).toBeVisible()
  await look('the view in words')
  await page.keyboard.press('Escape')
  await press(palette.open)
  await page.getByRole('combobox').fill('pptx')
  await page.getByRole('option').filter({ hasText: 'PPTX' }).first().click()
  await expect(page.getByRole('dialog').locator('.slides-sheet')).toBeVisible()
  await look('slides to save')
  await page.keyboard.press('Escape')
  await press(palette.open)
  const hits = page.getByRole('dialog').getByRole('option')
  await expect(hits.first()).toBeVisible()
  await look('all commands')
  await page.getByRole('combobox').fill('migra')
  await expect(hits.first()).toBeVisible()
  await look('hits of every sort')
  await page.getByRole('combobox').fill('qqqqqq')
  await expect(hits).toHaveCount(0)
  await look('no hit')
  await page.keyboard.press('Escape')
  await dropFile(page, { name: 'bad.json', text: '{"format": "coordination-graph", "version": "1.0"}' })
  await expect(page.locator('.problem').first()).toBeVisible()
  await look('the problems of a file')
}

/** The page is loaded once; from then on other pictures of the map are followed to. */
async function open({ page, language, opened }: Stage, asked = ''): Promise<void> {
  const search = `?lang=${language}&${asked}`
  if (page.url() === 'about:blank') await openMap(page, search)
  else {
    await follow(page, search)
    await page.locator('.map-canvas').waitFor()
  }
  opened()
}

function card({ page, text }: Stage) {
  return page.getByRole('region', { name: text.card.label })
}

/** By the switch in the top bar, which on a narrow screen is a menu. */
export async function switchTo({ page, text }: Pick<Stage, 'page' | 'text'>, view: ViewId): Promise<void> {
  const { frame } = text
  const menu = page.getByRole('button', { name: `${frame.viewsLabel}: ` })
  const isMenu = await menu.isVisible()
  if (isMenu) await menu.click()
  await choice(page, frame.viewsLabel, frame.views[view]).click()
  if (isMenu) await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: frame.views[view] })).toBeVisible()
}

/** Until what the view shows has come. */
export async function come({ page, text }: Pick<Stage, 'page' | 'text'>, view: ViewId): Promise<void> {
  // The view before stays until the next has come.
  const firstRow = page.locator(`.${view}-view`).getByRole('grid').getByRole('rowheader').first()
  const shows = {
    map: page.locator('.map-canvas'),
    matrix: firstRow,
    table: firstRow,
    gap: page.getByRole('heading', { name: text.gap.title }),
    outline: page.getByRole('treeitem').first(),
    measures: page.getByRole('table').first(),
    geography: page.locator('.geography-country').first(),
    sources: page.locator('.sources-classes, .findings-figure').first(),
  }
  await shows[view].waitFor()
}
