// In a language of longer words nothing is cut off, and nothing is left in English: every state of the app, at three sizes.
import '../support/languages'
import { lookup } from '@/core/model/lookup'
import { PAPERS } from '@/handouts/usePageSize'
import { formatCountry } from '@/i18n/formats'
import { LANGUAGES, messagesIn } from '@/i18n/language'
import { page24, page24Text } from '../support/page24'
import { OPENS, pseudo } from '../support/pseudo'
import { textsIn } from '../support/textsIn'
import { WALKS } from './everyState'
import { writtenOnMap } from './mapPage'
import { startPseudoApp } from './pseudoApp'
import { saidOn } from './said'
import { test as base, expect } from './test'

const test = base.extend<object, { readonly pseudoUrl: string }>({
  pseudoUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for
    async ({}, use) => {
      const { url, close } = await startPseudoApp()
      await use(url)
      close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ pseudoUrl }, use) => use(pseudoUrl),
})

test.use({ contextOptions: { reducedMotion: 'reduce' } })
// One build for all.
test.describe.configure({ mode: 'default' })

const TEXT = pseudo(messagesIn('en'))

/** What is no word of ours: the map's own texts, the names of its countries, and what is the same in every language. */
const GIVEN = new Set(
  [
    ...textsIn(JSON.parse(page24Text)),
    ...lookup(page24).labels.values(),
    ...page24.actors.flatMap(({ countries }) => countries.map((code) => formatCountry('es', code))),
    ...LANGUAGES.map((language) => language.toUpperCase()),
    ...PAPERS.map((paper) => paper.toUpperCase()),
    // As the browser names them.
    ...LANGUAGES.flatMap((code) => new Intl.DisplayNames('es', { type: 'language' }).of(code) ?? []),
    ...LANGUAGES.flatMap((code) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? []),
  ].map(withoutEdges),
)

/** How many a plate stands for, below its name. */
const FOLDED = /\s\+\d+$/

function withoutEdges(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[^\p{L}\d¶]+|[^\p{L}\d]+$/gu, '')
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [820, 1180],
  [390, 844],
] as const)
  test.describe(`in longer words all is said and nothing is cut at ${width}×${height},`, () => {
    test.use({ viewport: { width, height } })
    for (const { title, go } of WALKS)
      test(title, async ({ page }) => {
        test.setTimeout(180_000)
        const found = new Map<string, string>()
        const look = async (state: string) => {
          const { untranslated, cut, covered } = await saidOn(page)
          const onMap = await writtenOnMap(page)
          const drawn = onMap
            .filter((text) => !text.startsWith(OPENS))
            .map((text) => ({ text: text.replace(FOLDED, ''), of: 'the map' }))
          const left = [...untranslated, ...drawn].filter(({ text }) => !GIVEN.has(withoutEdges(text)))
          for (const { text, of } of left) found.set(`not translated: ${text} (${of})`, state)
          for (const one of [...cut, ...covered]) found.set(one, state)
        }
        await go({ page, text: TEXT, language: 'es', opened: () => {}, look, lookAtView: look })
        expect([...found].map(([fault, state]) => `${state}: ${fault}`)).toEqual([])
      })
  })
