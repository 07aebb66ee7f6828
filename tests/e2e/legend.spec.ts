// The legend filters the map, and its counts and the map say the same as the model.
import '../support/languages'
import { familyOf, READINGS } from '@/core/model/vocabulary'
import { FACETS, NO_FILTER } from '@/core/ties/filter'
import { FOLDING_PRESETS, presetFolding, representatives } from '@/core/ties/folding'
import { messagesIn } from '@/i18n/language'
import { expectedCount, NO_CHOICES } from '../support/expectedPicture'
import { page24 as graph } from '../support/page24'
import { countBeside, drawn, drawnKinds, entriesIn, expectMap, openKinds, picking } from './legendEntries'
import { openMap } from './mapPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const reading of READINGS) {
  test(`each entry’s count is what it would show, in the reading ${reading}`, async ({ page }) => {
    for (const [search, folded, filter] of [
      ['', 'none', NO_FILTER],
      [
        '&countries=MX&roles=lead,partner',
        'none',
        { ...NO_FILTER, countries: ['MX'], roles: ['lead', 'partner'] },
      ],
      ['&folded=top&passages=psg:94', 'top', { ...NO_FILTER, passages: ['psg:94'] }],
    ] as const) {
      await openMap(page, `?lang=en&reading=${reading}${search}`)
      await openKinds(page)
      const choices = { reading, folded: presetFolding(graph, folded), filter }
      for (const { facet, value, name } of entriesIn('en')) {
        const [one] = picking({ facet, value })[facet]
        if (one === undefined) throw new Error(`No ${value} in ${facet}`)
        expect(await countBeside(page, name), `${name} under “${search}”`).toBe(
          expectedCount(graph, choices, facet, one),
        )
      }
    }
  })

  test(`an entry leaves on the map what the model says, in the reading ${reading}`, async ({ page }) => {
    await openMap(page, `?lang=en&reading=${reading}`)
    await openKinds(page)
    const entries = entriesIn('en')
    // Every one of them once; in the other readings one of each facet.
    const tried =
      reading === 'lead'
        ? entries
        : FACETS.flatMap((facet) => entries.filter((one) => one.facet === facet).slice(0, 1))
    for (const picked of tried) {
      const row = entry(page, picked.name)
      await row.click()
      await expectMap(page, { ...NO_CHOICES, reading, filter: picking(picked) })
      await row.click()
    }
    await expectMap(page, { ...NO_CHOICES, reading })
  })
}

test('picks of one facet are alternatives, facets narrow one another', async ({ page }) => {
  await openMap(page, '?lang=en')
  const picks = entriesIn('en').filter(({ name }) => ['Lead', 'Organiser', 'Mexico', '¶95'].includes(name))
  expect(picks).toHaveLength(4)
  for (const [index, { name }] of picks.entries()) {
    await entry(page, name).click()
    await expectMap(page, { ...NO_CHOICES, filter: picking(...picks.slice(0, index + 1)) })
  }
})

test('a family picks all of its kinds, and says when only some are picked', async ({ page }) => {
  await openMap(page, '?lang=en')
  await openKinds(page)
  const { vocabulary, legend } = messagesIn('en')
  const family = entry(page, vocabulary.family.state)
  const kinds = drawnKinds.filter((kind) => familyOf(kind) === 'state')
  await family.click()
  await expectMap(page, {
    ...NO_CHOICES,
    filter: picking(...kinds.map((value) => ({ facet: 'kinds' as const, value }))),
  })
  await entry(page, legend.kind['local-government']).click()
  await expect(family).toHaveAttribute('aria-pressed', 'mixed')
  await family.click()
  await expect(family).toHaveAttribute('aria-pressed', 'true')
  await family.click()
  await expectMap(page, NO_CHOICES)
})

for (const preset of FOLDING_PRESETS) {
  test(`folding “${preset}” draws what stands for the others, and unfolding brings them back`, async ({
    page,
  }) => {
    await openMap(page, '?lang=en')
    const { legend, status } = messagesIn('en')
    const folded = presetFolding(graph, preset)
    await choice(page, legend.folding, legend.preset[preset]).click()
    await expectMap(page, { ...NO_CHOICES, folded })
    await expect(statusLine(page)).toContainText(status.folding[preset])
    const standsFor = representatives(graph, folded)
    const shown = new Set(drawn.map(({ id }) => standsFor.get(id)))
    await expect(statusLine(page)).toContainText(`${shown.size} institutions`)
    const unfold = page.getByRole('button', { name: /^Unfold / })
    await expect(unfold).toHaveCount(folded.size)
    for (let left = folded.size; left > 0; left -= 1) {
      await unfold.first().click()
      await expect(unfold).toHaveCount(left - 1)
    }
    await expectMap(page, NO_CHOICES)
  })
}

test('every facet of the filter has entries here', () => {
  expect(new Set(entriesIn('es').map(({ facet }) => facet))).toEqual(new Set(FACETS))
})

test('where names on the map are our translation, the legend says what their mark means', async ({
  page,
}) => {
  await openMap(page, '?lang=es')
  await expect(page.getByText(messagesIn('es').legend.ours)).toBeVisible()
  await choice(page, 'Idioma', 'English').click()
  await expect(page.getByText(messagesIn('en').legend.outline.dashed)).toBeVisible()
  await expect(page.getByText(messagesIn('en').legend.ours)).toHaveCount(0)
})
