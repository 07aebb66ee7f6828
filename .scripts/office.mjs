// Finds a LibreOffice, for the test that opens our slides in another program; installs one where that is asked for.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { install, mayInstall } from './apt.mjs'

const PLACES = [
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
]

/** @returns {string | null} where it is */
export function findOffice() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = ['soffice', 'libreoffice'].flatMap((name) =>
    folders.map((folder) => join(folder, name + ending)),
  )
  return [process.env.OFFICE_BIN ?? '', ...onPath, ...PLACES].find((path) => path && existsSync(path)) ?? null
}

/** As findOffice, and installs it if need be and if we may. */
export async function provideOffice() {
  const found = findOffice()
  if (found || !mayInstall()) return found
  console.log('No LibreOffice found: installing it with apt-get …')
  await install('libreoffice-impress')
  return findOffice()
}
