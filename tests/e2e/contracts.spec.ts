// Every number that a view shows is what the core gives: every view, on nothing, on page 24 and on a large graph, under
// other readings, foldings and filters, in both languages.
import '../support/languages'
import type { Page } from '@playwright/test'
import type { CoordinationGraph } from '@/core/model/graph'
import { serializeGraph } from '@/core/model/serialize'
import { NO_FILTER } from '@/core/ties/filter'
import { presetFolding } from '@/core/ties/folding'
import { LANGUAGES, messagesIn } from '@/i18n/language'
import { VIEW_IDS, type ViewId } from '@/state/appState'
import { NO_CHOICES } from '../support/expectedPicture'
import { generatedGraph } from '../support/generatedGraph'
import { graph as madeGraph } from '../support/graphs'
import { page24 } from '../support/page24'
import { expectFrameNumbers } from './frameNumbers'
import { type Case, graphModel } from './graphModel'
import { chooseFile } from './openPage'
import { choice, entry } from './shell'
import { expect, test } from './test'
import { NUMBERS } from './viewNumbers'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { frame, legend, vocabulary, shell } = messagesIn('en')

interface Step {
  readonly what: string
  readonly take: (page: Page) => Promise<void>
  readonly gives: Case
}

const AT_FIRST: Case = { ...NO_CHOICES, hides: false }
const ASKED: Case = { ...AT_FIRST, filter: { ...NO_FILTER, lines: ['asked'] } }

const read = (page: Page, reading: 'lead' | 'everyone' | 'hub') =>
  choice(page, legend.reading, vocabulary.reading[reading]).click()

/** One after the other, each from where the one before has led. */
function stepsFor(graph: CoordinationGraph): readonly Step[] {
  const top = presetFolding(graph, 'top')
  const fold = (page: Page, preset: 'none' | 'top') =>
    choice(page, legend.folding, legend.preset[preset]).click()
  const byFolding: readonly Step[] = [
    {
      what: 'folded to the top',
      take: async (page) => {
        await read(page, 'lead')
        await fold(page, 'top')
      },
      gives: { ...AT_FIRST, folded: top },
    },
    { what: 'unfolded', take: (page) => fold(page, 'none'), gives: AT_FIRST },
  ]
  return [
    { what: 'at first', take: async () => undefined, gives: AT_FIRST },
    {
      what: 'everyone with everyone',
      take: (page) => read(page, 'everyone'),
      gives: { ...AT_FIRST, reading: 'everyone' },
    },
    ...(top.size > 0 ? byFolding : []),
    {
      what: 'a filter that fades',
      take: async (page) => {
        await read(page, 'lead')
        await entry(page, vocabulary.line.asked).click()
      },
      gives: ASKED,
    },
    {
      what: 'hubs, and a filter that removes',
      take: async (page) => {
        await read(page, 'hub')
        await choice(page, legend.leftOut, legend.leftOutChoice.hide).click()
      },
      gives: { ...ASKED, reading: 'hub', hides: true },
    },
  ]
}

interface Given {
  readonly name: string
  readonly graph: CoordinationGraph
  /** In which views the other steps are looked at, each step in every language, or in one after the other. */
  readonly later: { readonly views: readonly ViewId[]; readonly languages: 'all' | 'in turn' }
}

const EVERYWHERE: Given['later'] = { views: VIEW_IDS, languages: 'all' }

const GIVEN: readonly Given[] = [
  { name: 'a graph of nothing', graph: madeGraph({ actors: [], statements: [] }), later: EVERYWHERE },
  { name: 'page 24', graph: page24, later: EVERYWHERE },
  {
    name: '2,000 institutions and 6,000 statements',
    graph: generatedGraph({ institutions: 2000, statements: 6000, seed: 5 }),
    // Each view once in each language; then those that are quickly drawn anew.
    later: { views: ['matrix', 'table', 'outline'], languages: 'in turn' },
  },
]

for (const { name, graph, later } of GIVEN) {
  test(`every number is the model’s, in every view: ${name}`, async ({ page }) => {
    // Drawing two thousand plates on a busy machine takes what it takes.
    test.setTimeout(300_000)
    await page.goto('/?lang=en&view=table')
    await chooseFile(page, { name: 'given.json', text: serializeGraph(graph) })
    // It is read in the background, which takes its time on a busy machine.
    await expect(page).toHaveURL(/[?&]file=given\.json/, { timeout: 60_000 })
    const speak = (language: (typeof LANGUAGES)[number]) =>
      page.getByRole('banner').locator('label').filter({ hasText: shell.languages[language] }).click()
    for (const [index, { what, take, gives }] of stepsFor(graph).entries()) {
      await test.step(what, () => take(page))
      const inTurn = LANGUAGES.filter((_, at) => at === index % LANGUAGES.length)
      const languages = index === 0 || later.languages === 'all' ? LANGUAGES : inTurn
      for (const language of languages) {
        await speak(language)
        const model = graphModel(graph, gives, language)
        await test.step(`${what}, the frame, ${language}`, () => expectFrameNumbers(page, model))
        for (const view of index === 0 ? VIEW_IDS : later.views)
          await test.step(`${what}, ${view}, ${language}`, async () => {
            await choice(page, model.text.frame.viewsLabel, model.text.frame.views[view]).click()
            await expect(page.getByRole('main', { name: model.text.frame.views[view] })).toBeVisible()
            await NUMBERS[view](page, model)
          })
      }
      await speak('en')
      await choice(page, frame.viewsLabel, frame.views.table).click()
    }
  })
}
