// `npm test`: everything, on a machine that may have nothing yet. Ends with one line: so many passed, so many failed.
import './requireNode.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideBrowser } from './browser.mjs'
import { findOffice } from './office.mjs'
import { installMissing, ROOT, runProgram, runTool } from './run.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {Record<string, unknown> & { stats?: Record<string, unknown> }} Report what vitest and playwright write
 */

const results = join(ROOT, '.cache/tests')
const office = findOffice()

await installMissing()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

headline('Check')
const check = await runProgram(process.execPath, [join(ROOT, '.scripts/check.mjs')])

headline('Unit tests')
const unit = await unitTests()

headline('Browser tests')
const browser = await browserTests()

const passed = unit.passed + browser.passed
const failed = unit.failed + browser.failed + (check.code === 0 ? 0 : 1)
console.log(`\nCheck: ${check.code === 0 ? 'passed' : 'failed'}`)
console.log(`Unit tests: ${unit.passed} passed, ${unit.failed} failed`)
console.log(`Browser tests: ${browser.passed} passed, ${browser.failed} failed`)
if (!office)
  console.log(
    'Not run: opening the slides in LibreOffice (tests/office), which is not on this machine. ' +
      'Install it, or say where it is: OFFICE_BIN=/path/to/soffice npm test',
  )
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** @returns {Promise<Counts>} */
async function unitTests() {
  const report = join(results, 'unit.json')
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    office ? { env: { ENTRAMADO_OFFICE: office } } : {},
  )
  return judged('unit', code, report, (found) => ({
    passed: Number(found.numPassedTests),
    failed: Number(found.numFailedTests),
    skipped: Number(found.numPendingTests) + Number(found.numTodoTests),
  }))
}

/** @returns {Promise<Counts>} */
async function browserTests() {
  const report = join(results, 'browser.json')
  const build = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (build.code !== 0) return stopped('The app could not be built.')
  try {
    const path = await provideBrowser()
    console.log(`Browser: ${path}`)
    const { code } = await runTool('playwright', ['test', '--config', '.config/playwright.config.ts'], {
      env: { ENTRAMADO_BROWSER: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    })
    return judged('browser', code, report, ({ stats }) => ({
      passed: Number(stats?.expected),
      failed: Number(stats?.unexpected) + Number(stats?.flaky),
      skipped: Number(stats?.skipped),
    }))
  } catch (error) {
    return stopped(error instanceof Error ? error.message : String(error))
  }
}

/**
 * What a runner reports, but never better than it ended: a crash, a skipped test and no test at all are failures.
 * @param {string} name
 * @param {number} code
 * @param {string} report
 * @param {(found: Report) => Counts & { skipped: number }} read
 * @returns {Counts}
 */
function judged(name, code, report, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(report, 'utf8')))
    if (skipped > 0) console.error(`${skipped} ${name} tests were skipped, which counts as failed.`)
    const bad = failed + skipped
    if (passed + bad === 0) return stopped(`No ${name} test ran.`)
    if (code !== 0 && bad === 0)
      return { passed, failed: stopped(`The ${name} tests ended badly: see above.`).failed }
    return { passed, failed: bad }
  } catch {
    return stopped(`The ${name} tests left no report: see above.`)
  }
}

/**
 * @param {string} why
 * @returns {Counts}
 */
function stopped(why) {
  console.error(why)
  return { passed: 0, failed: 1 }
}

/** @param {string} text */
function headline(text) {
  console.log(`\n— ${text}`)
}
