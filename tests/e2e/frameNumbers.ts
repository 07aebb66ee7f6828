// The numbers around every view: the status line and the legend.
import { expect, type Page } from '@playwright/test'
import { ACTOR_KINDS, FAMILIES, familyOf, ROLES } from '@/core/model/vocabulary'
import { isFiltering, LINE_KINDS, NO_COUNTRY } from '@/core/ties/filter'
import { membersOf } from '@/core/ties/folding'
import { gap } from '@/core/ties/gap'
import { formatCountry, formatList } from '@/i18n/formats'
import { drawnAtFirst, expectedCount } from '../support/expectedPicture'
import { type GraphModel, sayMet } from './graphModel'

export async function expectFrameNumbers(page: Page, model: GraphModel): Promise<void> {
  await expect.poll(() => page.locator('.status-figures li').allTextContents()).toEqual(figuresOf(model))
  const entries = [...entriesOf(model)].sort()
  const leftOut = page.locator('.status-left-out')
  if (isFiltering(model.filter)) await expect(leftOut).toContainText(leftOutIn(model))
  else await expect(leftOut).toHaveCount(0)
  await expect
    .poll(async () => (await page.locator('.frame-legend .toggle').allTextContents()).sort())
    .toEqual(entries)
  const stands = await page.locator('.legend-folded li > span > .legend-hint').allTextContents()
  const sizes = [...model.folded].map((id) => membersOf(model.graph, model.folded, id).length)
  const told = new Set(sizes.map((size) => model.say(size, model.text.legend.standsFor)))
  expect(stands.filter((words) => !told.has(words))).toEqual([])
}

function figuresOf(model: GraphModel): readonly string[] {
  const { graph, reading, institutions, allTies, allArms, say } = model
  const { status } = model.text
  const all = gap(allTies)
  const { asked, existing } = all
  const permitted = asked.filter(({ modality }) => modality === 'permitted').length
  const context = allTies.length - asked.length - existing.length
  const first = [
    say(institutions.length, status.institutions),
    say(graph.statements.length, status.statements),
  ]
  if (reading === 'hub') return [...first, say(allArms.length, status.arms)]
  return [
    ...first,
    say(asked.length, status.asked) + (permitted > 0 ? ` (${say(permitted, status.permitted)})` : ''),
    say(existing.length, status.existing),
    ...(context > 0 ? [say(context, status.context)] : []),
    ...(asked.length > 0 ? [sayMet(model, all, status.met)] : []),
  ]
}

function leftOutIn(model: GraphModel): string {
  const { graph, reading, institutions, passing, say, language, hides } = model
  const { status } = model.text
  const hub = reading === 'hub'
  const gone = [
    [model.allTies.length - model.ties.length, status.ties],
    [hub ? model.allArms.length - model.arms.length : 0, status.arms],
    [institutions.filter((id) => !passing.has(id)).length, status.institutions],
    [hub ? graph.statements.length - model.statements.length : 0, status.statements],
  ] as const
  const parts = gone.filter(([count]) => count > 0).map(([count, forms]) => say(count, forms))
  if (parts.length === 0) return status.nothingLeftOut
  return (hides ? status.hidden : status.faded)(formatList(language, parts))
}

/** Every entry of the legend with its count, as a screen reader has it: “Lead”, 7, “7 institutions”. */
function entriesOf(model: GraphModel): readonly string[] {
  const { graph, text, say, number, language } = model
  const { legend, vocabulary } = text
  const { ties, institutions, statements } = legend.count
  const entry = (name: string, count: number, forms: typeof ties) =>
    `${name}${number(count)}, ${say(count, forms)}`
  const drawn = new Set(drawnAtFirst(graph).map(({ kind }) => kind))
  for (const kind of model.filter.kinds) drawn.add(kind)
  const kinds = ACTOR_KINDS.filter((kind) => drawn.has(kind))
  const roles = new Set(graph.statements.flatMap(({ participants }) => participants.map(({ role }) => role)))
  const countries = new Set(
    graph.actors.flatMap((actor) => (actor.countries.length > 0 ? actor.countries : [NO_COUNTRY])),
  )
  return [
    ...LINE_KINDS.map((kind) =>
      entry(vocabulary.line[kind], expectedCount(graph, model, 'lines', kind), ties),
    ),
    ...FAMILIES.flatMap((family) => {
      const members = kinds.filter((kind) => familyOf(kind) === family)
      if (members.length === 0) return []
      return [
        entry(vocabulary.family[family], expectedCount(graph, model, 'kinds', ...members), institutions),
        ...members.map((kind) =>
          entry(legend.kind[kind], expectedCount(graph, model, 'kinds', kind), institutions),
        ),
      ]
    }),
    ...graph.passages.map(({ id, label }) =>
      entry(label, expectedCount(graph, model, 'passages', id), statements),
    ),
    ...[...countries].map((code) =>
      entry(
        code === NO_COUNTRY ? legend.noCountry : formatCountry(language, code),
        expectedCount(graph, model, 'countries', code),
        institutions,
      ),
    ),
    ...ROLES.filter((role) => roles.has(role)).map((role) =>
      entry(legend.role[role], expectedCount(graph, model, 'roles', role), institutions),
    ),
  ]
}
