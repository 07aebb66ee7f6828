// The status line's figures are the model's, and what is not asked for does not move.
import '../support/languages'
import { representatives } from '@/core/ties/folding'
import { gap } from '@/core/ties/gap'
import { ties } from '@/core/ties/ties'
import { formatNumber } from '@/i18n/formats'
import { messagesIn } from '@/i18n/language'
import { expectedPicture, NO_CHOICES } from '../support/expectedPicture'
import { page24 as graph } from '../support/page24'
import { drawn } from './legendEntries'
import { mapGeometry, openMap } from './mapPage'
import { choice, entry, statusLine } from './shell'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('institutions keep their places when the reading, a filter, the language or the theme changes', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const centres = async () => {
    const { plates } = await mapGeometry(page)
    return plates
      .filter(({ id }) => !id.startsWith('stmt:'))
      .map(({ id, x1, x2, y1, y2 }) => `${id} ${Math.round(x1 + x2)} ${Math.round(y1 + y2)}`)
      .sort()
  }
  const before = await centres()
  const changes = [
    () => choice(page, 'Read a request as', 'Everyone with everyone').click(),
    () => choice(page, 'Read a request as', 'Statements as hubs').click(),
    () => entry(page, '¶94').click(),
    () => choice(page, 'Language', 'Español').click(),
    () => page.getByRole('button', { name: 'Tema: El del sistema' }).click(),
    () => choice(page, 'Tema', 'Oscuro').click(),
  ]
  for (const change of changes) {
    await change()
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await centres()).toEqual(before)
  }
})

for (const language of ['en', 'es'] as const) {
  test(`the status line’s figures are the model’s (${language})`, async ({ page }) => {
    const { status } = messagesIn(language)
    const figure = (form: string, count: number) => form.replace('#', formatNumber(language, count))
    for (const reading of ['lead', 'everyone'] as const) {
      await openMap(page, `?lang=${language}&reading=${reading}&folded=org:mx-congress`)
      const folded = new Set(['org:mx-congress'])
      const all = ties(graph, { reading, folded })
      const { asked, existing, met } = gap(all)
      const standsFor = representatives(graph, folded)
      const institutions = new Set(drawn.map(({ id }) => standsFor.get(id))).size
      const line = statusLine(page)
      for (const words of [
        figure(status.institutions.other, institutions),
        figure(status.statements.other, graph.statements.length),
        figure(status.asked.other, asked.length),
        figure(status.existing.other, existing.length),
        figure(status.met.other(formatNumber(language, met.length)), asked.length),
        status.reading[reading],
      ])
        await expect(line).toContainText(words)
    }
    await openMap(page, `?lang=${language}&reading=hub`)
    const { lines } = expectedPicture(graph, { ...NO_CHOICES, reading: 'hub' })
    await expect(statusLine(page)).toContainText(figure(status.arms.other, lines.length))
  })
}

test('what is selected, and what came of a path, is told where the focus stays in the view', async ({
  page,
}) => {
  await openMap(page, '?lang=en&selected=actor/org:iom')
  const told = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
  const card = page.getByRole('region', { name: 'What is selected' })
  await expect(card).toContainText('International Organization for Migration')
  await page.locator('[role="graphics-document"]').focus()
  await page.keyboard.press('f')
  await page.keyboard.press('Enter')
  await expect(told(/^Selected: (IOM with .+|.+ with IOM)\.$/)).toHaveCount(1)
  // Who is at the card hears what it says.
  await card.getByRole('button', { name: 'IOM', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await expect(card).toBeFocused()
  await expect(told('Selected:')).toHaveCount(0)
  await page.locator('[role="graphics-document"]').focus()
  await page.keyboard.press('p')
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('foreign')
  await page.keyboard.press('Enter')
  await expect(told('1 shortest path, of 2 steps.')).toHaveCount(1)
})
