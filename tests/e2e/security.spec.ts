// The built page's content security policy: what it says, and that the browser acts on it.
import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { libraryStyles, styleText } from '../../.config/vite/libraryStyles.ts'
import { openMap } from './mapPage'
import { expect, test } from './test'

declare global {
  var ranForeignCode: boolean | undefined
}

const HASHES = libraryStyles.map(
  (style) => `'sha256-${createHash('sha256').update(styleText(style)).digest('base64')}'`,
)

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${HASHES.join(' ')}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
]

const ran = (page: Page) => page.evaluate(() => globalThis.ranForeignCode === true)

test('the built page has the policy, before anything that it governs', async ({ page }) => {
  await openMap(page)
  const { policy, before } = await page.evaluate(() => {
    const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    const loaded = [...document.querySelectorAll('head > script, head > link')]
    return {
      policy: meta?.getAttribute('content'),
      before: loaded.every(
        (one) => meta && meta.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    }
  })
  expect(policy?.split('; ')).toEqual(POLICY)
  expect(before).toBe(true)
})

test('the styles that libraries put into the page are those that the policy names', async ({ page }) => {
  await openMap(page)
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
  )
  expect(styles).toEqual(libraryStyles.map(styleText))
})

test('code that is written into the page does not run', async ({ page, troubles }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch()
    const injected = `<script>ranForeignCode = true</script>
      <img src="data:," alt="" onerror="ranForeignCode = true">
      <a id="trap" href="javascript:void (ranForeignCode = true)">trap</a>
      <script src="data:text/javascript,ranForeignCode=true"></script>`
    await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${injected}`) })
  })
  await openMap(page)
  await page.locator('#trap').evaluate((link: HTMLElement) => link.click())
  expect(await ran(page)).toBe(false)
  const told = (await troubles.take()).filter(({ sort }) => sort === 'policy violation')
  expect(told.map(({ text }) => text.split(' ', 2).join(' ')).sort()).toEqual([
    'script-src-attr inline',
    'script-src-elem data',
    'script-src-elem inline',
    'script-src-elem inline',
  ])
})

const ATTACKS: readonly (readonly [string, string, () => unknown])[] = [
  [
    'text is evaluated',
    'require-trusted-types-for',
    // biome-ignore lint/security/noGlobalEval: that the page refuses it is what is tested
    () => Reflect.apply(eval, undefined, ['ranForeignCode = true']),
  ],
  [
    'text becomes a function',
    'require-trusted-types-for',
    () => Reflect.construct(Function, ['ranForeignCode = true']),
  ],
  [
    'text is put off to be run',
    'require-trusted-types-for',
    () => Reflect.apply(setTimeout, globalThis, ['ranForeignCode = true']),
  ],
  [
    'text becomes elements',
    'require-trusted-types-for',
    () => Reflect.set(document.body, 'innerHTML', '<img src="" onerror="ranForeignCode = true">'),
  ],
  [
    'text becomes a script',
    'require-trusted-types-for',
    () => Reflect.set(document.createElement('script'), 'text', 'ranForeignCode = true'),
  ],
  ['an address becomes a worker', 'require-trusted-types-for', () => new Worker('/favicon.svg')],
  [
    'the page’s addresses are moved elsewhere',
    'base-uri',
    () => {
      const base = document.createElement('base')
      base.href = 'http://foreign.test/'
      document.head.append(base)
    },
  ],
  [
    'a form is sent',
    'form-action',
    () => {
      const form = document.createElement('form')
      form.action = '/elsewhere'
      document.body.append(form)
      form.submit()
    },
  ],
  [
    'the page frames another',
    'frame-src',
    () => {
      const frame = document.createElement('iframe')
      frame.src = '/favicon.svg'
      document.body.append(frame)
    },
  ],
]

for (const [what, directive, attack] of ATTACKS) {
  test(`it is refused that ${what}`, async ({ page, troubles }) => {
    await openMap(page, '?lang=en')
    const address = page.url()
    // As a task of the page's own: what the debugger evaluates is not held to the policy.
    await page.evaluate(`setTimeout(${attack}, 0)`)
    await expect
      .poll(async () => (await troubles.take()).map(({ sort, text }) => `${sort}: ${text.split(' ')[0]}`))
      .toContain(`policy violation: ${directive}`)
    expect(await ran(page)).toBe(false)
    expect(page.url()).toBe(address)
  })
}

test('nothing is fetched from another origin', async ({ page, context, troubles }) => {
  await openMap(page)
  const reached: string[] = []
  await context.route('http://foreign.test/**', (route) => {
    reached.push(route.request().url())
    return route.abort()
  })
  await page.evaluate(async () => {
    const image = new Image()
    image.src = 'http://foreign.test/image.png'
    await fetch('http://foreign.test/data.json').catch(() => undefined)
    navigator.sendBeacon('http://foreign.test/beacon')
  })
  const told = (await troubles.take()).filter(({ sort }) => sort === 'policy violation')
  expect(told.map(({ text }) => text.split(' ')[0]).sort()).toEqual(['connect-src', 'connect-src', 'img-src'])
  expect(reached).toEqual([])
})
