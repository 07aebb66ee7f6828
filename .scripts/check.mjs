// `npm run check`: everything that can be said about the code without running it. Quiet, but for what is wrong.
import './requireNode.mjs'
import { installMissing, runTool } from './run.mjs'

/** @type {readonly (readonly [string, Parameters<typeof runTool>[0], readonly string[]])[]} */
const CHECKS = [
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of src/core without the DOM', 'tsc', ['-p', 'src/core/tsconfig.json']],
  ['lint', 'biome', ['check', '--config-path=.config/lint.json', '--error-on-warnings', '.']],
  ['dead code', 'knip', ['--config', '.config/knip.json', '--no-progress']],
  ['architecture', 'vitest', ['run', 'tests/architecture.test.ts', '--reporter=dot']],
]

await installMissing()
const results = await Promise.all(
  CHECKS.map(async ([name, tool, args]) => {
    const { code, output } = await runTool(tool, args, { quiet: true })
    if (code !== 0) console.error(`✗ ${name}\n${output.trim()}\n`)
    return code === 0
  }),
)
if (results.includes(false)) process.exit(1)
console.log(`✓ ${CHECKS.map(([name]) => name).join(', ')}`)
