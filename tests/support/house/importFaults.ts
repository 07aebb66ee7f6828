// Holds one import to the plan: whom it reaches, and how it is written.
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import type { Finding } from './fault'
import { type HousePlan, type Room, roomOf } from './housePlan'
import type { Import } from './importsIn'

/** What is wrong with one import of a file in src. */
export function importFaults(
  file: string,
  room: Room,
  { from, how }: Import,
  plan: HousePlan,
): readonly Finding[] {
  if (how === 'glob')
    return [
      {
        rule: 'listed',
        found: 'gathers files by a pattern',
        remedy: 'name each file in a list that can be read',
      },
    ]
  if (from === undefined)
    return [
      {
        rule: 'readable',
        found: 'imports what only the running program knows',
        remedy: 'write the path out as a string, so that it can be checked and bundled',
      },
    ]
  const barrel: readonly Finding[] =
    how === 're-export'
      ? [
          {
            rule: 'barrel',
            found: `passes on what it has from '${from}'`,
            remedy: 'let those who need it import it from there, and do not export it again',
          },
        ]
      : []
  const [path = '', query = ''] = from.split('?')
  const target = targetOf(file, path)
  const ofTarget =
    target === undefined
      ? ofPackage(room, path, plan)
      : target.startsWith('src/')
        ? ofOwn(file, room, path, target, plan)
        : ofBeside(room, path, target, plan)
  return [...barrel, ...ofTarget, ...ofQuery(room, query, plan), ...ofStyles(room, target, plan)]
}

/** From the project's root; `undefined` for a package. */
function targetOf(file: string, path: string): string | undefined {
  if (path.startsWith('@/')) return posix.join('src', path.slice('@/'.length))
  if (path.startsWith('/')) return path.slice(1)
  return /^\.\.?(\/|$)/.test(path) ? posix.join(posix.dirname(file), path) : undefined
}

function ofOwn(file: string, room: Room, path: string, target: string, plan: HousePlan): readonly Finding[] {
  const other = roomOf(target, plan)
  const allowed = plan.rooms[room.row] ?? []
  if (!other || (other.name !== room.name && !allowed.includes(other.row)))
    return [
      {
        rule: 'direction',
        found: `imports '${path}', but ${room.name} may import ${allowed.join(', ') || 'nothing of src'}`,
        remedy: turnedRound(room, other, plan),
      },
    ]
  const relative = path.startsWith('.')
  const inside = target.startsWith(`${posix.dirname(file)}/`) && posix.dirname(file) !== 'src'
  if (relative && other.name !== room.name && !inside)
    return [
      { rule: 'across', found: `imports '${path}'`, remedy: `write '@/${target.slice('src/'.length)}'` },
    ]
  if (!relative && (other.name === room.name || inside)) {
    const steps = posix.relative(posix.dirname(file), target)
    return [
      {
        rule: 'within',
        found: `imports '${path}'`,
        remedy: `write '${steps.startsWith('.') ? steps : `./${steps}`}'`,
      },
    ]
  }
  return []
}

function turnedRound(room: Room, other: Room | undefined, { rooms }: HousePlan): string {
  const widen =
    `if it is the plan that is wrong, change the row of '${room.row}' in ROOMS in tests/architecture.test.ts ` +
    'and say why in src/README.md'
  if (!other) return `import from a room that there is; ${widen}`
  const below = (rooms[room.row] ?? []).filter((name) => rooms[other.row]?.includes(name))
  const shared = below.length > 0 ? `, or move what both need down into ${below.join(' or ')}` : ''
  return `let the caller pass in what ${room.name} needs of ${other.name}${shared}; ${widen}`
}

function ofPackage(room: Room, path: string, { packages }: HousePlan): readonly Finding[] {
  const name = path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
  if (path.startsWith('node:') || builtinModules.includes(name))
    return [
      {
        rule: 'node',
        found: `imports '${path}'`,
        remedy: 'use what browsers have, or do it in .scripts or .config',
      },
    ]
  const allowed = packages[name]
  if (!allowed)
    return [
      {
        rule: 'unlisted',
        found: `imports '${path}'`,
        remedy:
          'do without it; or give it a row in PACKAGES in tests/architecture.test.ts that says which rooms may import it, ' +
          'and a reason in the table of src/README.md',
      },
    ]
  if (allowed.includes(room.row)) return []
  return [
    {
      rule: 'package',
      found: `imports '${path}', which ${room.name} may not`,
      remedy: `leave it to ${allowed.join(', ')}, and take from there what is needed, as plain data${
        path.endsWith('/jsx-runtime') ? ' (markup in a .tsx file calls React)' : ''
      }`,
    },
  ]
}

function ofBeside(room: Room, path: string, target: string, { beside }: HousePlan): readonly Finding[] {
  const folder = target.split('/')[0] ?? ''
  const allowed = beside[folder]
  if (allowed?.includes(room.row)) return []
  return [
    {
      rule: 'beside',
      found: `imports '${path}', which lies outside of src`,
      remedy: allowed
        ? `leave ${folder}/ to ${allowed.join(', ')}`
        : 'move what is needed into a room of src',
    },
  ]
}

function ofQuery(room: Room, query: string, { queries }: HousePlan): readonly Finding[] {
  return query
    .split('&')
    .filter((word) => word !== '' && !queries[word]?.includes(room.row))
    .map((word) => ({
      rule: 'query',
      found: `imports with '?${word}', which ${room.name} may not`,
      remedy: `leave that to ${queries[word]?.join(', ') ?? 'nobody: import the thing itself'}`,
    }))
}

function ofStyles(room: Room, target: string | undefined, { styled }: HousePlan): readonly Finding[] {
  if (!target?.endsWith('.css') || styled.includes(room.row)) return []
  return [
    {
      rule: 'styles',
      found: `imports '${target}', which ${room.name} may not`,
      remedy: `leave looks to ${styled.join(', ')}`,
    },
  ]
}
