// `npm run bench`: builds the app and measures it against its budgets. Quiet machine wanted; a few minutes.
import './requireNode.mjs'
import { join } from 'node:path'
import { provideBrowser } from './browser.mjs'
import { installMissing, ROOT, runTool } from './run.mjs'

await installMissing()
const build = await runTool('vite', ['build', '--logLevel', 'warn'])
if (build.code !== 0) process.exit(build.code)

process.chdir(ROOT)
// Only now, since it may just have been installed.
const { runnerImport } = await import('vite')
/** @type {{ module: typeof import('../tests/bench/bench.ts') }} */
const { module } = await runnerImport(join(ROOT, 'tests/bench/bench.ts'), {
  resolve: { alias: { '@': join(ROOT, 'src') } },
})
const kept = await module.bench(await provideBrowser(), process.argv.slice(2))
process.exit(kept ? 0 : 1)
