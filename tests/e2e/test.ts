// The `test` of every browser test: the page must not complain, whatever else is asked of it.
import { test as base, expect, type Page } from '@playwright/test'
import { Troubles } from './troubles'

interface Fixtures {
  /** Lets the page have its service worker; else each test would first fetch the whole app. */
  readonly withServiceWorker: boolean
  /** What the pages of this test complained of so far; to be empty at its end. */
  readonly troubles: Troubles
  /** Another browser profile that knows nothing of the first, watched as well. */
  readonly elsewhere: Page
}

export const test = base.extend<Fixtures>({
  withServiceWorker: [false, { option: true }],
  troubles: [
    async ({ context, baseURL, withServiceWorker }, use) => {
      if (!withServiceWorker) await context.addInitScript('delete Navigator.prototype.serviceWorker')
      const troubles = new Troubles(baseURL ?? '')
      await troubles.watch(context)
      await use(troubles)
      expect(await troubles.left(), 'what the page complained of').toEqual([])
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, troubles }, use) => {
    const context = await browser.newContext()
    await context.addInitScript('delete Navigator.prototype.serviceWorker')
    await troubles.watch(context)
    await use(await context.newPage())
    // Still open when its troubles are asked for, or the last ones would be lost.
    await troubles.settle()
    await context.close()
  },
})

export { expect }
