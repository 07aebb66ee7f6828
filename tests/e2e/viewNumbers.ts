// The numbers in each view, held to the model. A new view is a new entry here.
import { expect, type Page } from '@playwright/test'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { LINE_KINDS, lineKindOf } from '@/core/ties/filter'
import { brokersAmong } from '@/core/ties/gap'
import { otherFoldings } from '@/core/ties/otherFoldings'
import { partsIn } from '@/core/ties/pairs'
import type { Tie } from '@/core/ties/ties'
import type { ViewId } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import { expectedPicture } from '../support/expectedPicture'
import { expectGeographyNumbers } from './geographyNumbers'
import { type GraphModel, sayMet } from './graphModel'
import { marksOf } from './mapPage'
import { expectMatrixNumbers } from './matrixNumbers'
import { expectMeasuresNumbers } from './measuresNumbers'
import { expectOutlineNumbers } from './outlineNumbers'
import { choice } from './shell'
import { expectSourcesNumbers } from './sourcesNumbers'

type Contract = (page: Page, model: GraphModel) => Promise<void>

export const NUMBERS: Readonly<Record<ViewId, Contract>> = {
  map: expectMapNumbers,
  matrix: expectMatrixNumbers,
  table: expectTableNumbers,
  gap: expectGapNumbers,
  outline: expectOutlineNumbers,
  measures: expectMeasuresNumbers,
  sources: expectSourcesNumbers,
  geography: expectGeographyNumbers,
}

async function expectMapNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, institutions, passing, hides, number, text } = model
  if (graph.actors.length === 0) {
    await expect(page.getByText(text.map.empty)).toBeVisible()
    return
  }
  await expect
    .poll(() => marksOf(page), { intervals: [0, 50, 100, 250, 500], timeout: 120_000 })
    .toEqual(expectedPicture(graph, model))
  const gone = hides ? institutions.filter((id) => !passing.has(id)).length : 0
  const chip = page.locator('.map-notes')
  if (gone > 0) await expect(chip).toContainText(text.map.leftOut(number(gone)))
  else await expect(chip).toHaveText('')
}

async function expectTableNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, institutions, passing, allTies, statements, hides, text, say, number } = model
  const { table } = text
  const kept = institutions.filter((id) => passing.has(id))
  const sheets = [
    { id: 'statements', all: graph.statements.length, kept: statements.length },
    { id: 'ties', all: allTies.length, kept: model.ties.length },
    { id: 'institutions', all: institutions.length, kept: kept.length },
  ] as const
  for (const sheet of sheets) {
    const size = hides ? sheet.kept : sheet.all
    const tab = choice(page, table.sheets, table.sheet[sheet.id])
    await tab.click()
    await expect(tab).toHaveText(`${table.sheet[sheet.id]} ${number(size)}`)
    const grid = page.getByRole('grid', { name: table.sheet[sheet.id] })
    await expect(grid).toHaveAttribute('aria-rowcount', String(size + 2))
    const left = sheet.all - sheet.kept
    const result = page.locator('.table-result')
    if (left > 0) await expect(result).toContainText(say(left, hides ? table.gone : table.faded))
    else await expect(result).toHaveText('')
  }
  const shown = hides ? kept : institutions
  const figures = institutionFigures(model)
  const rows = await rowsInSight(page, [...LINE_KINDS, 'statements'] as const, table.column)
  expect(rows.length).toBe(Math.min(rows.length, shown.length))
  expect(rows.length > 0).toBe(shown.length > 0)
  for (const { index, cells } of rows) expect(cells, shown[index]).toEqual(figures(shown[index] ?? ''))
  await choice(page, table.sheets, table.sheet.ties).click()
  await expect(page.getByRole('grid', { name: table.sheet.ties })).toBeVisible()
  const tieRows = await rowsInSight(page, ['standsOn'] as const, table.column)
  const tiesShown = hides ? model.ties : allTies
  const { labels } = lookup(graph)
  for (const { index, cells } of tieRows) {
    const basis = tiesShown[index]?.statements ?? []
    // Of very many, the first twelve and how many more there are.
    const more = basis.length > 12 ? ` ${say(basis.length - 12, table.more)}` : ''
    const first = basis.slice(0, 12).map((id) => labels.get(id) ?? id)
    expect(cells, tiesShown[index]?.id).toEqual([`${first.join('; ')}${more}`])
  }
}

/** The numbers of an institution's row. */
function institutionFigures(model: GraphModel): (id: string) => readonly string[] {
  const { graph, reading, ties, statements, standsFor, number } = model
  const known = lookup(graph)
  const lines = new Map<string, Map<string, number>>()
  for (const tie of ties)
    for (const end of [tie.a, tie.b]) {
      const counts = lines.get(end) ?? new Map<string, number>()
      lines.set(end, counts.set(lineKindOf(tie), (counts.get(lineKindOf(tie)) ?? 0) + 1))
    }
  const parts = new Map<string, number>()
  for (const statement of statements) {
    const whole = ({ participant: { actor } }: ReturnType<typeof partsIn>[number]) =>
      standsFor.get(actor) ?? actor
    for (const id of new Set(partsIn(statement, known).map(whole))) parts.set(id, (parts.get(id) ?? 0) + 1)
  }
  return (id) => [
    ...LINE_KINDS.map((kind) => (reading === 'hub' ? '' : number(lines.get(id)?.get(kind) ?? 0))),
    number(parts.get(id) ?? 0),
  ]
}

/** Of every row in the page, what stands in some columns. */
async function rowsInSight<Column extends string>(
  page: Page,
  columns: readonly Column[],
  titles: Readonly<Record<Column, string>>,
): Promise<readonly { readonly index: number; readonly cells: readonly string[] }[]> {
  return page.getByRole('grid').evaluate(
    (grid, wanted) => {
      const heads = [...grid.querySelectorAll('.table-title')].map((head) => head.textContent)
      return [...grid.querySelectorAll<HTMLElement>('tbody [data-index]')].map((row) => ({
        index: Number(row.dataset.index),
        cells: wanted.map((title) => row.children[heads.indexOf(title)]?.textContent ?? 'no such column'),
      }))
    },
    columns.map((column) => titles[column]),
  )
}

async function expectGapNumbers(page: Page, model: GraphModel): Promise<void> {
  const { reading, gap, text, say, number, graph, language } = model
  const view = page.locator('.gap-page')
  if (reading === 'hub') {
    await expect(view).toContainText(text.gap.hub)
    await expect(view.locator('.gap-count')).toHaveCount(0)
    return
  }
  const { asked, met, missing, unasked } = gap
  const figure = asked.length > 0 ? sayMet(model, gap, text.gap.met) : text.gap.nothingAsked
  await expect(view.locator('.findings-figure')).toHaveText(figure)
  const permitted = asked.filter(({ modality }) => modality === 'permitted').length
  if (permitted > 0) await expect(view).toContainText(say(permitted, text.gap.permitted))
  await expect(view.locator('.gap-count')).toHaveText(
    [missing, met, unasked].map((list) => number(list.length)),
  )
  const rows = await view.locator('.gap-list').evaluateAll((lists) =>
    lists.map((list) => ({
      rows: list.querySelectorAll('.gap-row').length,
      brokers: [...list.querySelectorAll('.gap-brokers > summary')].map((one) => one.textContent),
    })),
  )
  const whole = [missing, met, unasked].map((list) => Math.min(60, list.length))
  expect(rows.map((list) => list.rows)).toEqual(whole)
  const brokersOf = brokersAmong(model.allTies)
  const brokers = (tie: Tie) => brokersOf(tie).length
  const counted = missing
    .slice(0, 60)
    .map(brokers)
    .filter((count) => count > 0)
  expect(rows.map((list) => list.brokers)).toEqual([
    counted.map((count) => say(count, text.gap.brokers)),
    [],
    [],
  ])
  const { actors } = lookup(graph)
  const { found, presets } = otherFoldings(graph, model)
  const others = found.map(({ whole: id, folds, ...would }) => {
    const name = inLanguage(actors.get(id)?.short ?? {}, language).text
    return `${folds ? text.gap.fold(name) : text.gap.unfold(name)} ${sayMet(model, would, text.gap.met)}`
  })
  const together = presets.map(
    (would) => `${comparisonName(would.preset, language)} ${sayMet(model, would, text.gap.met)}`,
  )
  await expect(view.locator('.gap-foldings li')).toHaveText([...others, ...together])
}
