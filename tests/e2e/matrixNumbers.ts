// The numbers of the matrix: rows and columns, the lines in each cell and the statements that they stand on.

import { expect, type Page } from '@playwright/test'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { matrixWordsIn } from '@/i18n/late/matrix'
import type { GraphModel } from './graphModel'

export async function expectMatrixNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, institutions, passing, reading, hides, statements, language, say } = model
  const matrix = matrixWordsIn(language)
  const hub = reading === 'hub'
  const rows = hides ? institutions.filter((id) => passing.has(id)) : institutions
  const columns = hub ? (hides ? statements : graph.statements).map(({ id }) => id) : rows
  if (rows.length === 0 || columns.length === 0) {
    const why =
      rows.length > 0 ? matrix.noStatements : graph.actors.length > 0 ? matrix.allRemoved : matrix.empty
    await expect(page.getByText(why)).toBeVisible()
    return
  }
  await page.getByLabel(matrix.order, { exact: true }).selectOption('degree')
  const grid = page.getByRole('grid', { name: hub ? matrix.labelHub : matrix.label })
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows.length + 1))
  await expect(grid).toHaveAttribute('aria-colcount', String(columns.length + 1))
  const gone = institutions.length - rows.length
  if (gone > 0) await expect(page.locator('.matrix-removed')).toContainText(say(gone, matrix.removed))
  else await expect(page.locator('.matrix-removed')).toHaveCount(0)
  const degrees = degreesOf(model)
  const groups = [...new Set(rows.map((id) => degrees.get(id) ?? 0))].sort((one, other) => other - one)
  await expect(grid.locator('.matrix-row-band')).toHaveText(
    groups.map((degree) => say(degree, hub ? matrix.arms : matrix.lines)),
  )
  await expect.poll(() => cellsInSight(page)).toEqual(await expectedCells(page, model, rows, columns))
}

function degreesOf({
  reading,
  hides,
  arms,
  allArms,
  ties,
  allTies,
}: GraphModel): ReadonlyMap<string, number> {
  const ends =
    reading === 'hub'
      ? (hides ? arms : allArms).map(({ actor }) => [actor])
      : (hides ? ties : allTies).map(({ a, b }) => [a, b])
  const degrees = new Map<string, number>()
  for (const end of ends.flat()) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  return degrees
}

/** What is said of each cell that has a line, up to its numbers: “A with B: 2 lines”, and what the cell shows of them. */
function cellsInSight(page: Page): Promise<readonly string[]> {
  return page.getByRole('grid').evaluate((grid) =>
    [...grid.querySelectorAll('.matrix-cell')]
      .flatMap((cell) => {
        const marks = [...cell.querySelectorAll('.matrix-mark')]
        const [pair = ''] = (cell.getAttribute('aria-label') ?? '').split(': ')
        const counts = marks.map((mark) => mark.querySelector('.matrix-count')?.textContent ?? '1')
        return marks.length > 0 ? [`${pair}: ${counts.sort().join(' ')}`] : []
      })
      .sort(),
  )
}

/** The same of the model, for the rows and columns that are in the page. */
async function expectedCells(
  page: Page,
  model: GraphModel,
  rows: readonly string[],
  columns: readonly string[],
): Promise<readonly string[]> {
  const { graph, language, reading, hides, number } = model
  const matrix = matrixWordsIn(language)
  const { actors, labels } = lookup(graph)
  const nameOf = (id: string) => {
    const actor = actors.get(id)
    return actor ? inLanguage(actor.short, language).text : (labels.get(id) ?? id)
  }
  const heads = async (role: 'rowheader' | 'columnheader') =>
    new Set(
      await page
        .getByRole('grid')
        .getByRole(role)
        .evaluateAll((all) =>
          all.map((head) => {
            const name = head.querySelector('b, bdi') ?? head
            return (name.textContent ?? '').replaceAll('\u00AD', '')
          }),
        ),
    )
  const [rowNames, columnNames] = [await heads('rowheader'), await heads('columnheader')]
  const cells = new Map<string, string[]>()
  const put = (row: string, column: string, count: number) => {
    if (!rowNames.has(nameOf(row))) return
    if (!columnNames.has(nameOf(column))) return
    const pair =
      reading === 'hub'
        ? matrix.part(nameOf(row), nameOf(column), '')
        : matrix.pair(nameOf(row), nameOf(column), '')
    cells.set(pair, [...(cells.get(pair) ?? []), number(count)])
  }
  if (reading === 'hub')
    for (const { actor, statement } of hides ? model.arms : model.allArms) put(actor, statement, 1)
  else
    for (const { a, b, directed, statements } of hides ? model.ties : model.allTies) {
      put(a, b, statements.length)
      if (!directed) put(b, a, statements.length)
    }
  expect(rows.length * columns.length).toBeGreaterThanOrEqual(cells.size)
  return [...cells].map(([pair, counts]) => `${pair}${counts.sort().join(' ')}`).sort()
}
