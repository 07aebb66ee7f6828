// The numbers of the audit, held to the core's.
import { expect, type Page } from '@playwright/test'
import { auditOf } from '@/core/spans/audit'
import { WORD_CLASSES } from '@/core/spans/wordClasses'
import { formatDecimal } from '@/i18n/formats'
import { inferredIn } from '@/views/sources/inferredIn'
import type { GraphModel } from './graphModel'
import { choice } from './shell'

export async function expectSourcesNumbers(
  page: Page,
  { graph, text, say, number, language }: GraphModel,
): Promise<void> {
  const view = page.locator('.sources-page')
  const { sources } = text
  const figure = view.locator('.findings-figure')
  const audits = graph.passages.map((passage) => auditOf(graph, passage))
  const words = audits.reduce((sum, audit) => sum + audit.words, 0)
  const of = (one: (typeof WORD_CLASSES)[number]) => audits.reduce((sum, { counts }) => sum + counts[one], 0)
  if (audits.length === 0) await expect(view).toContainText(sources.noText)
  else {
    const read = words - of('unread')
    const share = formatDecimal(language, words === 0 ? 0 : read / words, 2)
    const said = {
      one: sources.read.one(number(read), share),
      other: sources.read.other(number(read), share),
    }
    await expect(figure).toHaveText(say(words, said))
    await expect(view.locator('.sources-classes button')).toHaveText(
      WORD_CLASSES.map((one) => `${sources.classes[one]} ${number(of(one))}`),
    )
  }
  await choice(page, sources.partsLabel, sources.parts.questions).click()
  await expect(figure).toHaveText(say(graph.ambiguities.length, sources.questions))
  await choice(page, sources.partsLabel, sources.parts.inferred).click()
  await expect(figure).toHaveText(say(inferredIn(graph).length, sources.inferences))
  await choice(page, sources.partsLabel, sources.parts.words).click()
}
