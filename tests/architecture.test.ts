// The plan of the house as data, held to every file of src and tests; then the proof that whoever holds it can see.
// src/README.md says what each room is for.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CLEAN } from './fixtures/house/clean'
import { PLANTED, WAYS_TO_IMPORT } from './fixtures/house/planted'
import { RULES, told } from './support/house/fault'
import { faultsIn, type Sources } from './support/house/faultsIn'
import { type HousePlan, roomOf } from './support/house/housePlan'
import { importsIn } from './support/house/importsIn'

/** Room → the rooms that it may import. A room imports downward only: no row names a room that is further down. */
const ROOMS: HousePlan['rooms'] = {
  styles: [],
  'core/model': [],
  'core/ties': ['core/model'],
  'core/spans': ['core/model', 'core/ties'],
  'core/search': ['core/model', 'core/ties', 'core/spans'],
  'core/paths': ['core/model', 'core/ties'],
  'core/story': ['core/model', 'core/ties'],
  'core/edits': ['core/model'],
  'core/layout': ['core/model'],
  'core/measures': ['core/model', 'core/ties'],
  i18n: ['core/model'],
  ui: ['i18n'],
  workers: ['core/model', 'core/layout', 'core/ties', 'core/measures'],
  drawing: ['core/layout'],
  canvas: ['core/model', 'core/layout', 'drawing'],
  state: [
    'core/model',
    'core/ties',
    'core/spans',
    'core/paths',
    'core/measures',
    'core/story',
    'core/edits',
    'i18n',
    'workers',
  ],
  // Of the canvas only what a scene is, which is plain data.
  scenes: [
    'core/model',
    'core/ties',
    'core/spans',
    'core/layout',
    'core/measures',
    'i18n',
    'state',
    'canvas',
  ],
  // Slides are made of what the map shows.
  exports: [
    'core/model',
    'core/ties',
    'core/spans',
    'core/story',
    'core/layout',
    'core/measures',
    'drawing',
    'i18n',
    'canvas',
    'state',
    'scenes',
  ],
  marks: ['core/model', 'core/ties', 'core/spans', 'drawing', 'i18n', 'ui', 'state', 'exports'],
  'views/*': [
    'core/model',
    'core/ties',
    'core/spans',
    'core/search',
    'core/layout',
    'core/measures',
    'i18n',
    'ui',
    'workers',
    'canvas',
    'state',
    'exports',
    'marks',
    'scenes',
  ],
  views: ['ui', 'state', 'views/*'],
  handouts: [
    'core/model',
    'core/story',
    'core/layout',
    'drawing',
    'i18n',
    'ui',
    'workers',
    'canvas',
    'state',
    'exports',
    'marks',
    'scenes',
  ],
  present: [
    'core/model',
    'core/story',
    'core/edits',
    'core/layout',
    'drawing',
    'i18n',
    'ui',
    'workers',
    'canvas',
    'state',
    'marks',
    'exports',
    'scenes',
  ],
  app: [
    'core/model',
    'core/ties',
    'core/spans',
    'core/search',
    'core/paths',
    'core/measures',
    'i18n',
    'ui',
    'workers',
    'state',
    'marks',
    'exports',
    'views',
    'handouts',
    'present',
  ],
  'main.tsx': ['styles', 'workers', 'state', 'views', 'app'],
}

/** Package → the rooms that may import it. */
const PACKAGES: HousePlan['packages'] = {
  zod: ['core/model'],
  'jsonc-parser': ['core/model'],
  '@noble/hashes': ['core/model'],
  minisearch: ['core/search'],
  zustand: ['state'],
  idb: ['state'],
  cytoscape: ['canvas'],
  'react-cytoscapejs': ['canvas'],
  '@tanstack/react-virtual': ['views/*'],
  papaparse: ['exports'],
  fflate: ['exports'],
  'd3-geo': ['views/*'],
  'topojson-client': ['views/*'],
  'world-atlas': ['state'],
  'iso-3166': ['views/*'],
  uqr: ['handouts'],
  react: ['i18n', 'ui', 'canvas', 'marks', 'views/*', 'views', 'handouts', 'present', 'app', 'main.tsx'],
  'react-dom': ['handouts', 'main.tsx'],
  'lucide-react': ['ui', 'marks', 'views/*', 'handouts', 'present', 'app'],
  '@fontsource-variable/atkinson-hyperlegible-next': ['main.tsx'],
  '@fontsource-variable/source-serif-4': ['main.tsx'],
}

const PLAN: HousePlan = {
  rooms: ROOMS,
  packages: PACKAGES,
  beside: { data: ['state'] },
  queries: { url: ['state', 'workers'], worker: ['workers'] },
  styled: ['styles', 'ui', 'canvas', 'marks', 'views/*', 'handouts', 'present', 'app', 'main.tsx'],
  lists: [
    'src/views/index.ts',
    'src/core/edits/index.ts',
    'src/core/measures/index.ts',
    'src/core/formats/index.ts',
    'src/app/actions/index.ts',
  ],
  emptyNames: ['util', 'utils', 'helper', 'helpers', 'misc', 'common', 'types', 'manager'],
  mostLines: 250,
  ownBounds: {
    'src/main.tsx': { lines: 40, reason: 'it wires the rooms together and does nothing itself' },
  },
}

function textsUnder(folder: string): Sources {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(path).isFile())
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}

const src = textsUnder('src')

describe('the house', () => {
  it.each([
    ['src', src],
    ['tests', textsUnder('tests')],
  ])('keeps to its plan in %s', (_folder, texts) => {
    const faults = faultsIn(texts, PLAN)
    if (faults.length > 0) expect.fail(`\n\n${faults.map(told).join('\n\n')}\n`)
  })

  it('has every room of the plan, and a reason for every bound', () => {
    const rows = new Set(Object.keys(src).map((path) => roomOf(path, PLAN)?.row))
    expect(Object.keys(ROOMS).filter((room) => !rows.has(room))).toEqual([])
    expect(Object.entries(PLAN.ownBounds).filter(([path, { reason }]) => !(path in src) || !reason)).toEqual(
      [],
    )
  })

  it('has no two modules that only case tells apart: on many disks these are one', () => {
    const modules = Object.keys(src).flatMap((path) => /^(.+)\.tsx?$/.exec(path)?.[1] ?? [])
    expect(modules.length).toBeGreaterThan(100)
    const seen = new Map<string, string>()
    const alike = modules.filter((path) => {
      const other = seen.get(path.toLowerCase())
      seen.set(path.toLowerCase(), path)
      return other !== undefined
    })
    expect(alike).toEqual([])
  })

  it('has a plan with a direction: each row names only rooms above it in the table', () => {
    const order = Object.keys(ROOMS)
    const upward = order.flatMap((room, index) => {
      const above = order.slice(0, index)
      return (ROOMS[room] ?? []).filter((name) => !above.includes(name)).map((name) => `${room} → ${name}`)
    })
    expect(upward).toEqual([])
  })

  it('says of every package that is shipped which rooms may import it', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    expect(Object.keys(PACKAGES).sort()).toEqual(Object.keys(dependencies).sort())
    const rooms = Object.values(PACKAGES).flat()
    expect(rooms.filter((room) => !(room in ROOMS))).toEqual([])
  })
})

describe('the holder of the plan', () => {
  it('reads what is really there', () => {
    const froms = (path: string) => importsIn(path, src[path] ?? '').imports.map(({ from }) => from)
    expect(froms('src/views/index.ts')).toContain('./map/MapView')
    expect(froms('src/workers/layoutClient.ts')).toContain('./layoutWorker?worker&url')
    expect(froms('src/state/bundled.ts')).toContain('../../data/example.coordination.json?url')
    expect(froms('src/core/model/graph.ts')).toEqual(['zod', './schema'])
    expect(froms('src/ui/ui.css')).toContain('./buttons.css')
    expect(froms('src/main.tsx')).toContain('@/styles/tokens.css')
  })

  it.each(PLANTED)('catches $what', ({ file, text, caught }) => {
    const faults = faultsIn({ [file]: text }, PLAN)
    expect(faults.map(({ rule }) => rule)).toEqual(caught)
    for (const { found, remedy } of faults) expect(Math.min(found.length, remedy.length)).toBeGreaterThan(8)
  })

  it('is tried on every rule', () => {
    const tried = new Set(PLANTED.flatMap(({ caught }) => caught))
    expect(Object.keys(RULES).filter((rule) => ![...tried].some((name) => name === rule))).toEqual([])
  })

  it.each(WAYS_TO_IMPORT)('sees an import written %s', (text) => {
    const faults = faultsIn({ 'src/core/model/planted.ts': `const before = 'ñ 🧶'\n\n${text}\n` }, PLAN)
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'direction', line: 3 }))
  })

  const places = Object.keys(ROOMS).map((room) => ({
    room,
    file: room.endsWith('.tsx') ? `src/${room}` : `src/${room.replace('*', 'map')}/planted.ts`,
  }))

  it.each(places)('lets $room import what its row names, and nothing else', ({ room, file }) => {
    const others = places.filter((other) => other.file !== file)
    const passed = others.filter((other) => {
      const path = other.file.replace(/^src/, '@').replace(/\.tsx?$/, '')
      const faults = faultsIn({ [file]: `import { planted } from '${path}'` }, PLAN)
      return !faults.some(({ rule }) => rule === 'direction')
    })
    expect(passed.map((other) => other.room).sort()).toEqual([...(ROOMS[room] ?? [])].sort())
  })

  it.each(CLEAN)('lets pass $what', ({ file, text }) => {
    expect(faultsIn({ [file]: text }, PLAN).map(told)).toEqual([])
  })

  it('tells the place, the rule and the way out', () => {
    const text = "// É\nimport type { Core } from 'cytoscape'\n"
    expect(faultsIn({ 'src/views/map/walk.ts': text }, PLAN).map(told)).toEqual([
      "src/views/map/walk.ts:2 imports 'cytoscape', which views/map may not\n" +
        '  rule: a package is imported only by the rooms that its row names (package)\n' +
        '  do: leave it to canvas, and take from there what is needed, as plain data',
    ])
  })
})
