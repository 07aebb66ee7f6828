// The numbers by country, held to the core's ties and the file's countries.
import { expect, type Page } from '@playwright/test'
import { lookup } from '@/core/model/lookup'
import { geographyWordsIn } from '@/i18n/late/geography'
import type { GraphModel } from './graphModel'

export async function expectGeographyNumbers(page: Page, model: GraphModel): Promise<void> {
  const { graph, institutions, passing, hides, allTies, ties, language, say, number } = model
  const geography = geographyWordsIn(language)
  const view = page.locator('.geography-page')
  const { actors } = lookup(graph)
  const shown = hides ? institutions.filter((id) => passing.has(id)) : institutions
  const placeOf = new Map(
    shown.map((id) => {
      const countries = actors.get(id)?.countries ?? []
      return [id, countries.length > 1 ? 'several' : (countries[0] ?? 'none')] as const
    }),
  )
  const countries = new Set([...placeOf.values()].filter((place) => place !== 'several' && place !== 'none'))
  await expect(view.locator('.findings-figure')).toHaveText(
    geography.base(say(shown.length, geography.institutions), say(countries.size, geography.countries)),
  )
  const joined = (hides ? ties : allTies).filter(({ a, b }) => placeOf.has(a) && placeOf.has(b))
  const through = new Set(ties.map(({ id }) => id))
  const pairs = new Map<string, number>()
  for (const { id, a, b } of joined) {
    const key = [placeOf.get(a), placeOf.get(b)].sort().join(' ')
    pairs.set(key, (pairs.get(key) ?? 0) + (through.has(id) ? 1 : 0))
  }
  if (pairs.size === 0) {
    await expect(view).toContainText(geography.noPairs)
    return
  }
  const rows = view.locator('.geography-pairs tbody tr')
  const wanted = [...pairs.values()].sort((one, other) => other - one).slice(0, 60)
  await expect(rows.locator('td:last-child')).toHaveText(wanted.map(number))
}
