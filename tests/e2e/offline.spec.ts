// After one visit there need be no network: the app starts, opens its maps, and never changes under the person's hands.
import { cp, readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { serve } from '../../.scripts/serve.mjs'
import { mapGeometry, openMap } from './mapPage'
import { dropFile } from './openPage'
import { choice } from './shell'
import { test as base, expect } from './test'

interface Host {
  readonly url: string
  readonly folder: string
  readonly stop: () => Promise<void>
}

const test = base.extend<{ readonly host: Host }>({
  // A copy of its own, since it is stopped and changed.
  host: async ({ browserName: _ }, use, info) => {
    const folder = info.outputPath('host')
    await cp('dist', folder, { recursive: true })
    const { url, close } = await serve(folder)
    await use({ url, folder, stop: close })
    await close()
  },
  baseURL: async ({ host }, use) => use(host.url),
})

test.use({ withServiceWorker: true })

async function visit(page: Page, search = ''): Promise<void> {
  await openMap(page, search)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

test('after one visit the app starts with the server stopped, and every view and map opens', async ({
  page,
  host,
}) => {
  await visit(page, '?lang=en')
  await host.stop()
  await openMap(page, '?lang=es&reading=everyone')
  expect((await mapGeometry(page)).plates.length).toBeGreaterThan(15)
  for (const [view, text] of [
    ['Matriz', 'Congreso'],
    ['Tabla', 'Congreso'],
    ['Brecha', 'La brecha'],
  ] as const) {
    await choice(page, 'Vista', view).click()
    await expect(page.getByRole('main')).toContainText(text)
  }
  await page.getByRole('button', { name: 'Abrir', exact: true }).click()
  await page.getByRole('button', { name: /Un ejemplo pequeño/ }).click()
  await expect(page.getByRole('banner').locator('cite')).not.toContainText('México')
})

test('a newer version waits until the person takes it', async ({ page, host }) => {
  await visit(page, '?lang=en')
  const file = `${host.folder}/serviceWorker.js`
  const code = await readFile(file, 'utf8')
  await writeFile(file, code.replace(/const VERSION = "\w+"/, 'const VERSION = "newer"'))
  await openMap(page, '?lang=en&selected=actor/org:iom')
  const notice = page.getByText('A newer version of Entramado is ready.')
  await expect(notice).toBeVisible()
  const versions = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name !== 'entramado opened').sort())
  expect(await versions()).toHaveLength(2)
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await page.getByRole('button', { name: 'Load it now' }).click()
  await expect(page.locator('body[data-same-page]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 3, name: /Migration/ })).toBeVisible()
  await expect(notice).toHaveCount(0)
  await expect.poll(versions).toEqual(['entramado newer'])
})

test('a file from the device is there again after a reload, in the list of files, and forgotten on demand', async ({
  page,
}) => {
  await openMap(page, '?lang=en')
  const text = await readFile('data/example.coordination.json', 'utf8')
  await dropFile(page, { name: 'mine.json', text })
  const title = page.getByRole('banner').locator('cite')
  await expect(title).toHaveText('A night of open doors')
  await choice(page, 'Arrangement', 'By level').click()
  await expect.poll(() => new URL(page.url()).searchParams.get('arrangement')).toBe('level')
  await page.reload()
  await expect(title).toHaveText('A night of open doors')
  await expect(choice(page, 'Arrangement', 'By level').locator('input')).toBeChecked()
  await openMap(page)
  await expect(title).toHaveText('A night of open doors')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('button', { name: /^mine\.json/ })).toBeVisible()
  await page.getByRole('button', { name: 'Forget mine.json' }).click()
  await expect(page.getByRole('button', { name: /^mine\.json/ })).toHaveCount(0)
  await page.reload()
  await expect(title).toContainText('Mexico')
})
