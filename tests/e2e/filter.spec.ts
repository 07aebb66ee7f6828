// A filter is never on unseen: what it leaves out is faded or counted, and the way back is at hand.
import { READINGS } from '@/core/model/vocabulary'
import { expectedPicture, NO_CHOICES } from '../support/expectedPicture'
import { page24 as graph } from '../support/page24'
import { drawn, expectMap, picking } from './legendEntries'
import { mapGeometry, openMap } from './mapPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const reading of READINGS) {
  test(`what the filter leaves out is faded, or gone and counted, in the reading ${reading}`, async ({
    page,
  }) => {
    await openMap(page, `?lang=en&reading=${reading}`)
    const choices = { ...NO_CHOICES, reading, filter: picking({ facet: 'countries', value: 'GT' }) }
    const { institutions, lines } = expectedPicture(graph, choices)
    const all = expectedPicture(graph, { ...NO_CHOICES, reading })
    const gone = `${drawn.length - institutions.length} institutions`
    const goneLines = `${all.lines.length - lines.length} ${reading === 'hub' ? 'links to institutions' : 'ties'}`
    const drawnNow = async () =>
      (await mapGeometry(page)).plates.filter(({ id }) => !id.startsWith('stmt:')).length

    await entry(page, 'Guatemala').click()
    await expectMap(page, choices)
    expect(await drawnNow()).toBe(drawn.length)
    await expect(statusLine(page)).toContainText('faded by the filter')
    await expect(statusLine(page)).toContainText(gone)
    await expect(statusLine(page)).toContainText(goneLines)

    await choice(page, 'What the filter leaves out', 'Remove').click()
    await expect.poll(drawnNow).toBe(institutions.length)
    await expectMap(page, choices)
    await expect
      .poll(async () => (await mapGeometry(page)).lines.filter(({ id }) => all.lines.includes(id)).length)
      .toBe(lines.length)
    await expect(statusLine(page)).toContainText('removed by the filter')
    await expect(statusLine(page)).toContainText(gone)
    const chip = page.getByText(`${drawn.length - institutions.length} left out`)
    await expect(chip).toBeVisible()
    await chip.getByRole('button', { name: 'Show faded' }).click()
    await expect.poll(drawnNow).toBe(drawn.length)
  })
}

test('a filter is told as on, and can be cleared, from the legend and from the status line', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const fromLegend = page.getByRole('button', { name: 'Clear filter (2)' })
  const fromStatus = statusLine(page).getByRole('button', { name: 'Clear', exact: true })
  for (const way of ['legend', 'status'] as const) {
    await expect(fromStatus).toBeHidden()
    await entry(page, '¶94').click()
    await entry(page, 'Mexico').click()
    // In sight, not only somewhere in what scrolls.
    await expect(fromLegend).toBeInViewport()
    await expect(fromStatus).toBeInViewport()
    if (way === 'status') {
      await page.getByRole('button', { name: 'Legend and filters: close' }).click()
      await expect(fromLegend).toBeHidden()
      await fromStatus.click()
    } else await fromLegend.click()
    await expect(fromStatus).toBeHidden()
    await expectMap(page, NO_CHOICES)
  }
})

test('a filter that leaves out nothing is still told as on', async ({ page }) => {
  await openMap(page, '?lang=en&lines=asked,permitted,existing,context&passages=psg:93,psg:94,psg:95')
  await expect(statusLine(page).getByRole('button', { name: 'Clear', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear filter (7)' })).toBeVisible()
})
