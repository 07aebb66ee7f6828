// One cold visit: a browser profile that knows nothing, no cache, and as slow a machine and line as is asked for.
import type { Browser, Page } from '@playwright/test'
import type { Host } from './host'

/** Where the app is, from the root. */
export const APP = 'app/'

/** Where the app and its peers are, and what opens them. */
export interface Stage {
  readonly browser: Browser
  readonly host: Host
  /** With a slash at its end. */
  readonly url: string
}

export interface Conditions {
  readonly name: string
  /** How many times slower than the machine is. */
  readonly slowdown: number
  readonly line?: { readonly bitsPerSecond: number; readonly latency: number }
}

export const NATIVE: Conditions = { name: 'native', slowdown: 1 }

export const SLOW: Conditions = {
  name: 'CPU 4× slower, 10 Mbit/s, 40 ms',
  slowdown: 4,
  line: { bitsPerSecond: 10_000_000, latency: 40 },
}

/** Opens the address and hands on the page while it is still loading. */
export async function visit<Found>(
  { browser, url }: Stage,
  path: string,
  { slowdown, line }: Conditions,
  look: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    colorScheme: 'light',
  })
  try {
    // It would fetch everything again while the gestures are measured.
    await context.addInitScript('delete Navigator.prototype.serviceWorker')
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    if (line) {
      const bytesPerSecond = line.bitsPerSecond / 8
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      })
    }
    if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(url + path, { waitUntil: 'commit' })
    return await look(page)
  } finally {
    await context.close()
  }
}

/** Milliseconds from the start of the navigation to something that the page or the browser has marked. */
export async function timeOf(page: Page, mark: 'map-painted' | 'first-contentful-paint'): Promise<number> {
  const found = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    mark,
    // Seldom, so that asking is no load.
    { polling: 100 },
  )
  return found.evaluate((time) => time ?? Number.NaN)
}
