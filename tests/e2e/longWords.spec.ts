// A file whose every word is longer than the screen is wide: it wraps wherever it is read, and nothing of it is lost.
import '../support/languages'
import type { Page } from '@playwright/test'
import type { CoordinationGraph } from '@/core/model/graph'
import { serializeGraph } from '@/core/model/serialize'
import { messagesIn } from '@/i18n/language'
import { VIEW_IDS } from '@/state/appState'
import {
  actor,
  ambiguity,
  evidence,
  graph,
  NOTE,
  part,
  partOf,
  passage,
  statement,
  topic,
} from '../support/graphs'
import { come, switchTo } from './everyState'
import { openMap } from './mapPage'
import { saidOn } from './said'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** In the brackets by which a text is told from the app's own words. */
const long = (of: string) => `⟦${of}${'w'.repeat(200)}⟧`
const both = (of: string) => ({ en: long(`${of}-en`), es: long(`${of}-es`) })
const WORDS = `${long('passage')} and ${long('more')}`

function longGraph(): CoordinationGraph {
  const words = [...WORDS]
  const at = { status: 'stated' as const, evidence: [evidence(0, words.length, 'psg:1', WORDS)] }
  const institution = (id: string, country: string) =>
    actor(id, { name: both(id), short: { en: id }, kind: 'legislature', countries: [country], note: NOTE })
  const [first, ...others] = ['org:a', 'org:b', 'org:c'].map((id) => institution(id, 'MX'))
  if (!first) throw new Error('No institution')
  const whole = { ...first, partOf: [partOf('org:b', { note: both('note') })] }
  return graph({
    title: both('title'),
    summary: both('summary'),
    documents: [{ id: 'doc:1', symbol: long('symbol'), title: both('document'), date: '2009-03-24' }],
    passages: [{ ...passage('psg:1', WORDS), label: '¶1' }],
    actors: [whole, ...others],
    topics: [topic('programme:p', { name: both('topic') })],
    statements: [
      statement(
        'stmt:1',
        [part('org:a', 'lead', at), part('org:b', 'partner', at), part('org:c', 'partner', at)],
        {
          ...at,
          summary: both('statement'),
          about: ['programme:p'],
        },
      ),
      statement('stmt:2', [part('org:b', 'lead', at), part('org:c', 'partner', at)], {
        ...at,
        summary: both('fact'),
        polarity: 'existing',
      }),
    ],
    ambiguities: [{ ...ambiguity('amb:1', ['org:a']), question: both('question') }],
  })
}

async function cutOn(page: Page): Promise<readonly string[]> {
  // The top bar has one line for title and symbol, which end in dots there.
  await page.locator('.topbar-map').evaluate((title) => title.style.setProperty('display', 'none'))
  const { cut } = await saidOn(page)
  return cut.map((fault) => fault.replace(/w{20,}/, '…'))
}

const text = messagesIn('en')
const SELECTED = [
  'selected=actor/org:a',
  'selected=statement/stmt:1',
  'selected=topic/programme:p',
  'selected=tie/org:a~org:b~asked',
  'path=org:a~org:c',
  'reading=hub&selected=part/stmt:1/org:b',
]

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 700],
] as const)
  test.describe(`words without an end are read whole at ${width}×${height},`, () => {
    test.use({ viewport: { width, height } })

    test.beforeEach(async ({ page, troubles }) => {
      // The page fetches our own map ahead, before it can know that the link names another.
      troubles.allow(/was preloaded using link preload but not used/)
      await page.route('**/maps/long.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: serializeGraph(longGraph()) }),
      )
    })

    for (const asked of SELECTED)
      test(`with ${asked}`, async ({ page }) => {
        await openMap(page, `?lang=en&graph=maps/long.json&${asked}`)
        await expect(page.getByRole('region', { name: text.card.label })).toContainText(/⟦|org:a/)
        expect(await cutOn(page)).toEqual([])
      })

    test('in every view, and in words', async ({ page }) => {
      await openMap(page, '?lang=en&graph=maps/long.json')
      const faults: string[] = []
      for (const view of VIEW_IDS) {
        await switchTo({ page, text }, view)
        await come({ page, text }, view)
        faults.push(...(await cutOn(page)).map((fault) => `${view}: ${fault}`))
      }
      await page.keyboard.press('d')
      await expect(page.getByRole('dialog', { name: text.describe.title })).toBeVisible()
      faults.push(...(await cutOn(page)).map((fault) => `in words: ${fault}`))
      expect(faults).toEqual([])
    })
  })
