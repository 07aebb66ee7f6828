// Installs a package of Debian's or Ubuntu's, where we may.
import { existsSync, readFileSync } from 'node:fs'
import { runProgram } from './run.mjs'

/** Whether we are root where there is apt-get. */
export function mayInstall() {
  const release = '/etc/os-release'
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(release, 'utf8'))
  )
}

/**
 * Says what went wrong; whoever asked looks whether it is there.
 * @param {string} name of the package
 */
export async function install(name) {
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await runProgram('apt-get', ['update'], quiet)
  const { code, output } = await runProgram(
    'apt-get',
    ['install', '-y', '--no-install-recommends', name],
    quiet,
  )
  if (code !== 0) console.warn(output.slice(-2000))
}
