// Runs other programs: a tool of this project, npm, or anything on the machine. Plain Node, works before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where the tools that we call start, so that no shell and no PATH stands between. */
const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/**
 * @typedef {{ quiet?: boolean, env?: Record<string, string> }} RunOptions quiet: gather what is printed instead of showing it.
 * @typedef {{ code: number, output: string }} Ran code: 1 also when it could not be started or was killed.
 */

/**
 * @param {keyof typeof TOOLS} tool
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(tool, args, options) {
  return runProgram(process.execPath, [join(ROOT, TOOLS[tool]), ...args], options)
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions & { shell?: boolean }} [options]
 * @returns {Promise<Ran>}
 */
export function runProgram(program, args, { quiet = false, shell = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
    })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Ends the process when the packages cannot be had. Does nothing when they are there and as the lockfile says. */
export async function installMissing() {
  const installed = join(ROOT, 'node_modules/.package-lock.json')
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
  )
    return
  console.log('Installing what is missing …')
  const { npm_execpath: npm } = process.env
  const { code } = npm?.endsWith('js')
    ? await runProgram(process.execPath, [npm, 'ci', '--include=dev'])
    : await runProgram('npm', ['ci', '--include=dev'], { shell: process.platform === 'win32' })
  if (code !== 0) {
    console.error(
      'The packages could not be installed: see above. A connection to the npm registry is needed once.',
    )
    process.exit(1)
  }
}
