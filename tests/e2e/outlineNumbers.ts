// The numbers in the outline: institutions of each family, and what joins each of them.

import { expect, type Page } from '@playwright/test'
import { FAMILIES, familyOf } from '@/core/model/vocabulary'
import { outlineWordsIn } from '@/i18n/late/outline'
import type { GraphModel } from './graphModel'

export async function expectOutlineNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, hides, language, institutions, passing } = model
  const outline = outlineWordsIn(language)
  const drawn = hides ? institutions.filter((id) => passing.has(id)) : institutions
  if (drawn.length === 0) {
    await expect(page.getByText(graph.actors.length === 0 ? outline.empty : outline.allRemoved)).toBeVisible()
    return
  }
  const expected = rowsOf(model, new Set(drawn))
  await expect(page.getByRole('tree')).toBeVisible()
  const rows = await page.getByRole('treeitem').evaluateAll((items) =>
    items.map((item) => ({
      index: Number(item.getAttribute('data-index')),
      siblings: Number(item.getAttribute('aria-setsize')),
      said: item.querySelector('.outline-more')?.firstChild?.textContent ?? '',
    })),
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const { index, ...row } of rows) expect(row, `row ${index}`).toEqual(expected[index])
}

interface ExpectedRow {
  readonly siblings: number
  readonly said: string
}

/** As long as no institution is open. */
function rowsOf(model: GraphModel, drawn: ReadonlySet<string>): readonly ExpectedRow[] {
  const { graph, text, language, say } = model
  const outline = outlineWordsIn(language)
  const joins = joinsBy(model)
  const families = FAMILIES.map((family) =>
    graph.actors.filter(({ id, kind }) => drawn.has(id) && familyOf(kind) === family),
  ).filter((family) => family.length > 0)
  const forms = model.reading === 'hub' ? outline.parts : outline.lines
  return families.flatMap((family) => [
    { siblings: families.length, said: say(family.length, text.legend.count.institutions) },
    ...family.map(({ id }) => {
      const count = joins.get(id) ?? 0
      return { siblings: family.length, said: count > 0 ? say(count, forms) : outline.alone }
    }),
  ])
}

function joinsBy({ reading, hides, arms, allArms, ties, allTies }: GraphModel): ReadonlyMap<string, number> {
  const ends =
    reading === 'hub'
      ? (hides ? arms : allArms).map(({ actor }) => actor)
      : (hides ? ties : allTies).flatMap(({ a, b }) => [a, b])
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  return counts
}
