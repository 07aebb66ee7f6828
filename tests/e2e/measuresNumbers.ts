// The numbers of the measures view, held to the core's.
import { expect, type Page } from '@playwright/test'
import { measureAll } from '@/core/measures/measureAll'
import { MEASURE_IDS } from '@/core/measures/measureIds'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { familyOf } from '@/core/model/vocabulary'
import { brokersIn } from '@/views/measures/brokersIn'
import { sayValue } from '@/views/measures/formats'
import type { GraphModel } from './graphModel'

/** How many rows there are before one asks for more. */
const SHOWN = 60

export async function expectMeasuresNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, reading, institutions, passing, ties, text, say, language } = model
  const view = page.locator('.measures-page')
  if (reading === 'hub') {
    await expect(view).toContainText(text.gap.hub)
    await expect(view.getByRole('table')).toHaveCount(0)
    return
  }
  const { actors } = lookup(graph)
  const measured = measureAll({
    institutions: institutions.filter((id) => passing.has(id)),
    lines: ties,
    parts: [],
    groups: {
      family: new Map(graph.actors.map(({ id, kind }) => [id, familyOf(kind)])),
      country: new Map(),
      level: new Map(),
    },
  })
  if (measured.ids.length === 0) {
    await expect(view).toContainText(text.measures.nobody)
    return
  }
  const { base, institutions: counted, pairs, components } = text.measures
  await expect(view.locator('.ties-figure')).toHaveText(
    base(say(measured.ids.length, counted), say(measured.pairs, pairs), say(measured.components, components)),
    { timeout: 60_000 },
  )
  const rowsOf = new Map<string, string[]>()
  for (const [at, id] of measured.ids.entries()) {
    const name = inLanguage(actors.get(id)?.short ?? {}, language).text
    const values = MEASURE_IDS.map((measure) =>
      sayValue(measure, measured.values[measure][at] ?? Number.NaN, language),
    )
    // Names are not told apart here: one of the rows with that name must have these values.
    rowsOf.set(name, [...(rowsOf.get(name) ?? []), values.join(' | ')])
  }
  const rows = await view
    .locator('.measures-scroll')
    .first()
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('bdi')?.textContent ?? '',
        values: [...row.querySelectorAll('.measures-number')].map((cell) => cell.textContent).join(' | '),
      })),
    )
  expect(rows.length).toBe(Math.min(SHOWN, measured.ids.length))
  for (const { name, values } of rows) expect(rowsOf.get(name), name).toContain(values)
  const brokers = brokersIn(measured, 'family')
  const table = view.locator('.measures-brokers')
  if (brokers.length === 0) await expect(table).toContainText(text.measures.noBrokers)
  else
    await expect(table.locator('tbody tr td:last-child')).toHaveText(
      brokers.slice(0, SHOWN).map(({ total }) => model.number(total)),
    )
}
