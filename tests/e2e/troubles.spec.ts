// The guard of all browser tests is not blind: each sort of trouble, provoked on a page, is told.
import type { Page } from '@playwright/test'
import { openMap } from './mapPage'
import { expect, test } from './test'
import type { Trouble, Troubles } from './troubles'

const FOREIGN = 'http://foreign.test/'

/** In the page, as a task of its own: what is thrown in `evaluate` comes back here instead. */
function later(page: Page, script: string): Promise<void> {
  return page.evaluate((code) => {
    setTimeout(() => Reflect.construct(Function, [code])(), 0)
  }, script)
}

/** Everything told so far, asked for again and again. */
function gathering(troubles: Troubles): () => Promise<readonly Trouble[]> {
  const found: Trouble[] = []
  return async () => {
    found.push(...(await troubles.take()))
    return found
  }
}

const PROVOKED: readonly (readonly [string, string, Trouble])[] = [
  ['a console error', "console.error('a fault')", { sort: 'console', text: 'error: a fault' }],
  ['a console warning', "console.warn('a doubt')", { sort: 'console', text: 'warning: a doubt' }],
  ['an uncaught error', "throw new Error('a slip')", { sort: 'page error', text: 'Error: a slip' }],
  [
    'an unhandled rejection',
    "Promise.reject(new Error('a broken word'))",
    { sort: 'unhandled rejection', text: 'Error: a broken word' },
  ],
  ['a request to another origin', `fetch('${FOREIGN}')`, { sort: 'foreign request', text: FOREIGN }],
]

for (const [name, script, told] of PROVOKED) {
  test(`${name} is told`, async ({ page, context, troubles }) => {
    // A page without the policy, which would keep most of this from happening.
    await context.route('**/bare.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bare</title>' }),
    )
    await context.route(FOREIGN, (route) =>
      route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
    )
    await page.goto('/bare.html')
    await later(page, script)
    await expect.poll(gathering(troubles)).toContainEqual(told)
  })
}

test('a violation of the content security policy is told', async ({ page, troubles }) => {
  await openMap(page)
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'p { color: red }'
    document.head.append(style)
  })
  await expect
    .poll(gathering(troubles))
    .toContainEqual(expect.objectContaining({ sort: 'policy violation', text: 'style-src-elem inline' }))
})

test('a failing request is told, unless it was announced', async ({ page, troubles }) => {
  await openMap(page)
  troubles.expectFailure('/announced.json')
  await page.evaluate(() => Promise.all([fetch('/announced.json'), fetch('/unannounced.json')]))
  const found = await troubles.take()
  expect(found).toHaveLength(1)
  expect(found[0]?.text).toContain('404')
})

test('a page in another profile is watched as well', async ({ elsewhere, troubles }) => {
  await elsewhere.goto('/')
  await elsewhere.evaluate(() => console.error('a fault elsewhere'))
  expect(await troubles.take()).toEqual([{ sort: 'console', text: 'error: a fault elsewhere' }])
})
