// Makes the README's picture from the built app: `npm run screenshot`, after a change that shows.
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { provideBrowser } from './browser.mjs'
import { ROOT, runTool } from './run.mjs'
import { serve } from './serve.mjs'

const PICTURE = join(ROOT, '.readme/map.png')
const SHOWN = '?selected=tie/org:mx-congress~org:ohchr-mx~asked&lang=en'

const build = await runTool('vite', ['build', '--logLevel', 'warn'])
if (build.code !== 0) process.exit(build.code)
const { url, close } = await serve(join(ROOT, 'dist'))
const browser = await chromium.launch({ executablePath: await provideBrowser() })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
await page.goto(url + SHOWN)
await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0)
await page.evaluate(() => document.fonts.ready)
await page.locator('[data-lit="selected"]').first().waitFor()
await page.screenshot({ path: PICTURE, animations: 'disabled' })
await browser.close()
await close()
console.log(`Made ${PICTURE}`)
