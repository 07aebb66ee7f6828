// Finds a Chromium that really starts, for the browser tests; installs one where there is none.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { install, mayInstall } from './apt.mjs'
import { runTool } from './run.mjs'

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
  'chromium',
  'chromium-browser',
]

/** Under the folders of programs that Windows names. */
const ON_WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
]

/** @type {Record<string, readonly string[]>} */
const PLACES = {
  linux: [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

/** @returns {Promise<string | null>} The path of the first that starts. */
async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const wished = process.env.CHROME_BIN
  if (wished && !(await starts(wished))) console.warn(`CHROME_BIN does not start, looking further: ${wished}`)
  for (const path of [wished, chromium.executablePath(), ...onPath(), ...inPlaces()])
    if (path && (await starts(path))) return path
  return null
}

/**
 * As findBrowser, and installs one if need be: Debian's or Ubuntu's own as root, else Playwright's.
 * @returns {Promise<string>} Rejects with a sentence that says how to help.
 */
export async function provideBrowser() {
  const found = await findBrowser()
  if (found) return found
  if (mayInstall()) {
    console.log('No browser found: installing Chromium with apt-get …')
    await install('chromium')
    const installed = await findBrowser()
    if (installed) return installed
  }
  console.log('No browser found: fetching Playwright’s Chromium …')
  await runTool('playwright', ['install', 'chromium'])
  const fetched = await findBrowser()
  if (fetched) return fetched
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium, and none could be found or installed. ' +
      'Install one, or say where it is: CHROME_BIN=/path/to/chrome npm test',
  )
}

/**
 * Started, not only looked for: Ubuntu's /usr/bin/chromium-browser may be a stub that asks for snap.
 * @param {string} path
 */
async function starts(path) {
  if (!existsSync(path)) return false
  const { chromium } = await import('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 20_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = process.platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
}

function inPlaces() {
  if (process.platform !== 'win32') return PLACES[process.platform] ?? []
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles86 } = process.env
  return [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) =>
    folder ? ON_WINDOWS.map((path) => join(folder, path)) : [],
  )
}
