// The numbers of the measures view, held to the core's.

import { expect, type Page } from '@playwright/test'
import { measureAll } from '@/core/measures/measureAll'
import { MEASURE_IDS } from '@/core/measures/measureIds'
import { lookup } from '@/core/model/lookup'
import { inLanguage } from '@/core/model/text'
import { familyOf } from '@/core/model/vocabulary'
import { formatDecimal } from '@/i18n/formats'
import { findingsWordsIn } from '@/i18n/late/findings'
import { COUNTED } from '@/state/appState'
import { brokersIn } from '@/views/measures/brokersIn'
import { sayValue } from '@/views/measures/formats'
import { namedIn } from '@/views/measures/namedIn'
import type { GraphModel } from './graphModel'
import { choice } from './shell'

/** How many rows there are before one asks for more. */
const SHOWN = 60

export async function expectMeasuresNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, reading, institutions, passing, ties, text, say, language } = model
  const findings = findingsWordsIn(language)
  const view = page.locator('.measures-page')
  if (reading === 'hub') {
    await expect(view).toContainText(text.gap.hub)
    await expect(view.getByRole('table')).toHaveCount(0)
    return
  }
  const { actors, statements } = lookup(graph)
  const measured = measureAll({
    institutions: institutions.filter((id) => passing.has(id)),
    lines: ties,
    parts: model.arms.map(({ actor, statement, roles }) => ({
      statement,
      institution: actor,
      roles,
      polarity: statements.get(statement)?.polarity ?? 'context',
    })),
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
  await expect(view.locator('.findings-figure')).toHaveText(
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
  const { chapters, chapter, noBrokers } = text.measures
  const open = (name: string) => choice(page, chapters, name).click()
  const last = view.locator('tbody tr td:last-child')
  await open(chapter.brokers)
  const brokers = brokersIn(measured, 'family')
  if (brokers.length === 0) await expect(view).toContainText(noBrokers)
  else await expect(last).toHaveText(brokers.slice(0, SHOWN).map(({ total }) => model.number(total)))
  await open(chapter.roles)
  for (const counted of COUNTED) {
    await choice(page, findings.counted, findings.counts[counted]).click()
    const { rows: named } = namedIn(measured, { counted, polarity: null })
    await expect(view.locator('tbody tr td:nth-child(2)')).toHaveText(
      named.slice(0, SHOWN).map(({ all }) => model.number(all)),
    )
  }
  await open(chapter.whole)
  const { density, communities } = measured.whole
  await expect(view.locator('.measures-whole strong').first()).toHaveText(
    Number.isNaN(density) ? findings.tooSmall : formatDecimal(language, density, 2),
  )
  const circles = communities.filter(({ length }) => length > 1)
  await expect(view).toContainText(say(circles.length, findings.communities))
  await open(chapter.overlap)
  const { listed, count } = measured.overlaps
  if (count === 0) await expect(view).toContainText(findings.noOverlap)
  else {
    await expect(view).toContainText(say(count, findings.overlaps))
    await expect(last).toHaveText(
      listed.slice(0, SHOWN).map(({ jaccard }) => formatDecimal(language, jaccard, 2)),
    )
  }
  await open(chapter.ranking)
}
