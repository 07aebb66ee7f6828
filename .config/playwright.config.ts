// The browser tests: they drive the built app in dist/, served as a host would, in the browser that .scripts/browser.mjs finds.
import { defineConfig } from '@playwright/test'
import { provideBrowser } from '../.scripts/browser.mjs'
import { freePort } from '../.scripts/serve.mjs'

// Kept in the environment, because every worker process reads this file again and must come to the same answers.
process.env.ENTRAMADO_BROWSER ??= await provideBrowser()
process.env.ENTRAMADO_PORT ??= String(await freePort())
const { ENTRAMADO_BROWSER: executablePath, ENTRAMADO_PORT: port } = process.env
const baseURL = `http://127.0.0.1:${port}/`

/** What a browser that nobody sees can do without. */
const LEAN = [
  // An emulated graphics card, where there is no real one, is slower than none.
  '--disable-gpu',
  '--disable-software-rasterizer',
  // Only the last such switch counts: what Playwright switches off that could matter here, and after it the page that every
  // window keeps ready for its address bar.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'PreconnectToSearch',
    'AimEnabled',
    'WebUIOmniboxAimPopup',
  ].join()}`,
]

const ALONE = '**/badFiles.spec.ts'

export default defineConfig({
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  tsconfig: '../tsconfig.json',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes the second time has failed.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath, args: LEAN },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'main', testIgnore: ALONE },
    // They hold the page to a longest task, which another browser on the same cores would spoil.
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['main'] },
  ],
  webServer: { command: `node .scripts/serve.mjs dist ${port}`, cwd: '..', url: baseURL, stdout: 'ignore' },
})
