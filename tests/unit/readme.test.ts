// src/README.md is the map of the house: it names every room and package, and nothing that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const readme = readFileSync('src/README.md', 'utf8')
const named = new Set([...readme.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))

function foldersIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

describe('src/README.md', () => {
  it('names every room', () => {
    const top = foldersIn('src')
    const core = foldersIn('src/core').map((name) => `core/${name}`)
    const views = foldersIn('src/views').map((name) => `views/${name}`)
    const rooms = [...top.filter((name) => name !== 'core'), ...core, ...views, ...foldersIn('src/app')]
    expect(rooms.length).toBeGreaterThan(15)
    expect(rooms.filter((room) => !named.has(room))).toEqual([])
  })

  it('names no file that is not there', () => {
    const paths = [...named].filter((name) => /^(src|data|tests|\.config|\.scripts)\//.test(name))
    expect(paths.length).toBeGreaterThan(40)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })

  it('gives a reason for every package, and for no other', () => {
    const packages = z.record(z.string(), z.string())
    const { dependencies, devDependencies } = z
      .object({ dependencies: packages, devDependencies: packages })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const table = readme.split('## Packages')[1] ?? ''
    const rows = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    )
    expect(rows.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort())
  })
})
