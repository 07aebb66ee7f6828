// What the legend offers for page 24, and what the map must show for a choice of it.
import '../support/languages'
import type { Page } from '@playwright/test'
import { FAMILIES, familyOf } from '@/core/model/vocabulary'
import { type Facet, type Filter, LINE_KINDS, NO_COUNTRY } from '@/core/ties/filter'
import { formatCountry } from '@/i18n/formats'
import { type Language, messagesIn } from '@/i18n/language'
import { type Choices, drawnAtFirst, expectedPicture } from '../support/expectedPicture'
import { page24 as graph } from '../support/page24'
import { marksOf } from './mapPage'
import { entry } from './shell'
import { expect } from './test'

export interface Entry {
  readonly facet: Facet
  readonly value: string
  readonly name: string
}

export const drawn = drawnAtFirst(graph)
export const drawnKinds = [...new Set(drawn.map(({ kind }) => kind))]

/** Everything that the legend offers for page 24, in words. */
export function entriesIn(language: Language): readonly Entry[] {
  const { legend, vocabulary } = messagesIn(language)
  const roles = new Set(graph.statements.flatMap(({ participants }) => participants.map(({ role }) => role)))
  const countries = new Set(graph.actors.flatMap((actor) => actor.countries))
  return [
    ...LINE_KINDS.map((value) => ({ facet: 'lines' as const, value, name: vocabulary.line[value] })),
    ...drawnKinds.map((value) => ({ facet: 'kinds' as const, value, name: legend.kind[value] })),
    ...graph.passages.map(({ id, label }) => ({ facet: 'passages' as const, value: id, name: label })),
    ...[...countries].map((value) => ({
      facet: 'countries' as const,
      value,
      name: formatCountry(language, value),
    })),
    { facet: 'countries', value: NO_COUNTRY, name: legend.noCountry },
    ...[...roles].map((value) => ({ facet: 'roles' as const, value, name: legend.role[value] })),
  ]
}

/** The values are those of `entriesIn`, so they are of their facet. */
export function picking(...picks: readonly Pick<Entry, 'facet' | 'value'>[]): Filter {
  const filter: Record<Facet, string[]> = { lines: [], passages: [], roles: [], kinds: [], countries: [] }
  for (const { facet, value } of picks) filter[facet].push(value)
  return {
    lines: LINE_KINDS.filter((kind) => filter.lines.includes(kind)),
    passages: filter.passages,
    roles: page24Roles.filter((role) => filter.roles.includes(role)),
    kinds: drawnKinds.filter((kind) => filter.kinds.includes(kind)),
    countries: filter.countries,
  }
}

const page24Roles = [
  ...new Set(graph.statements.flatMap(({ participants }) => participants.map(({ role }) => role))),
]

/** Families with several kinds are closed at first. */
export async function openKinds(page: Page): Promise<void> {
  for (const family of FAMILIES) {
    const kinds = drawnKinds.filter((kind) => familyOf(kind) === family)
    const name = messagesIn('en').legend.showKinds(messagesIn('en').vocabulary.family[family])
    if (kinds.length > 1) await page.getByRole('button', { name, exact: true }).click()
  }
}

export async function countBeside(page: Page, name: string): Promise<number> {
  const words = await entry(page, name).textContent()
  return Number(/, (\d+) /.exec(words ?? '')?.[1])
}

export async function expectMap(page: Page, choices: Choices): Promise<void> {
  await expect
    .poll(() => marksOf(page), { intervals: [0, 30, 60, 120, 250] })
    .toEqual(expectedPicture(graph, choices))
}
