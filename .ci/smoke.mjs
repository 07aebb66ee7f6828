// Starts the app with the README's command, as a person would, and looks at it once.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { provideBrowser } from '../.scripts/browser.mjs'
import { ROOT } from '../.scripts/run.mjs'

const app = spawn('npm', ['start'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
try {
  const address = await addressOf(app.stdout)
  const browser = await chromium.launch({ executablePath: await provideBrowser() })
  const page = await browser.newPage({ locale: 'en' })
  /** @type {string[]} */
  const troubles = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', ({ message }) => troubles.push(message))
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('map-painted').length > 0)
  await page
    .getByRole('contentinfo')
    .getByText(/institutions/)
    .waitFor()
  await browser.close()
  if (troubles.length > 0) throw new Error(`The page complained:\n${troubles.join('\n')}`)
  console.log(`Smoke test: the built app answers at ${address} and draws its map.`)
} finally {
  // The group, since npm starts another process.
  if (app.pid && app.exitCode === null) process.kill(-app.pid, 'SIGTERM')
}

/** @param {import('node:stream').Readable} output */
async function addressOf(output) {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)
    if (address) return address[0]
  }
  throw new Error('npm start told no address')
}
