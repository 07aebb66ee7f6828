// What the first picture costs to load: code within the budget, nothing twice, nothing announced in vain.
import { gzipSync } from 'node:zlib'
import { openMap } from './mapPage'
import { expect, test } from './test'

/** Gzipped JavaScript of the first load, in bytes (1 kB = 1,000). */
const BUDGET = 330_000

test('the first load takes at most 330 kB of JavaScript, gzipped', async ({ page }) => {
  const paths = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) paths.add(pathname)
  })
  await openMap(page)
  await page.waitForLoadState('networkidle')
  // Asked for anew: the worker that reads the graph is gone by now, and its answer with it.
  const sizes = new Map<string, number>()
  for (const path of paths) sizes.set(path, gzipSync(await (await page.request.get(path)).body()).length)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  expect(sizes.size).toBeGreaterThan(1)
  expect(total, JSON.stringify([...sizes])).toBeLessThanOrEqual(BUDGET)
})

test('everything that the page announces is fetched once and used', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await openMap(page)
  await page.waitForLoadState('networkidle')
  const announced = await page
    .locator('link[rel="preload"], link[rel="modulepreload"]')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
    )
  expect(announced.some((path) => /\/assets\/mexico-2009\.coordination-[\w-]+\.json$/.test(path))).toBe(true)
  expect(announced.map((path) => [path, requests.filter((one) => one === path).length])).toEqual(
    announced.map((path) => [path, 1]),
  )
})
