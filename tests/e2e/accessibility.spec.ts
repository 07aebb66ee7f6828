// No state of the app has a fault that axe can find: every view and sheet, in both languages and every look, on a wide
// screen and on one of 320 pixels.
import '../support/languages'
import { LANGUAGES, messagesIn } from '@/i18n/language'
import { expectNoColourFaults, expectNoFaults, LOOKS } from './axe'
import { WALKS } from './everyState'
import { openMap } from './mapPage'
import { expect, test } from './test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SIZES = [
  { width: 1440, height: 900 },
  { width: 320, height: 640 },
] as const

for (const [at, size] of SIZES.entries())
  for (const [nth, language] of LANGUAGES.entries())
    test.describe(`axe finds no fault at ${size.width} pixels, ${language},`, () => {
      test.use({ viewport: size })
      // Every view is seen in every look. Of all else each state is in one, and in another on each of the four pages.
      let turn = 0
      test.beforeEach(() => {
        turn = at * LANGUAGES.length + nth
      })

      for (const { title, go } of WALKS)
        test(title, async ({ page }) => {
          // axe takes seconds for a page, and there are a score of them.
          test.setTimeout(600_000)
          let isNew = true
          await go({
            page,
            text: messagesIn(language),
            language,
            opened: () => {
              isNew = true
            },
            look: async (state) => {
              await expectNoFaults(page, state, LOOKS[turn % LOOKS.length] ?? 'light', isNew)
              isNew = false
              turn += 1
            },
            lookAtView: async (state) => {
              await expectNoFaults(page, state, 'light', isNew)
              for (const look of LOOKS)
                if (look !== 'light') await expectNoColourFaults(page, state, look, isNew)
              isNew = false
            },
          })
        })
    })

test('axe sees a fault where there is one, also of colour alone', async ({ page }) => {
  await openMap(page, '?lang=en')
  await page.evaluate(() => {
    const nameless = document.createElement('button')
    nameless.id = 'nameless'
    document.querySelector('main')?.append(nameless)
  })
  await expect(expectNoFaults(page, 'broken', 'light', true)).rejects.toThrow('button-name: #nameless')
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.textContent = 'Pale'
    pale.style.cssText = 'position: relative; z-index: 9; color: rgb(200, 200, 200); background: white'
    document.querySelector('#nameless')?.replaceWith(pale)
  })
  await expect(expectNoColourFaults(page, 'pale', 'light', false)).rejects.toThrow('color-contrast')
})
