// Holds source texts to the plan of the house. It reads no disk, so that a test can plant what it must find.
import { posix } from 'node:path'
import type { Fault, Finding } from './fault'
import { type HousePlan, roomOf } from './housePlan'
import { importFaults } from './importFaults'
import { type Import, importsIn } from './importsIn'

export type Sources = Readonly<Record<string, string>>

/** @param sources texts by path from the project's root, of src and tests. */
export function faultsIn(sources: Sources, plan: HousePlan): readonly Fault[] {
  return Object.entries(sources).flatMap(([file, text]) => {
    const { imports, errors } = importsIn(file, text)
    const at = (line: number) => (finding: Finding) => ({ file, line, ...finding })
    const ofText = [...unreadable(errors), ...ofName(file, plan), ...ofLength(file, text, plan)]
    if (!file.startsWith('src/'))
      return [...ofText.map(at(1)), ...imports.flatMap((one) => ofTestImport(file, one).map(at(one.line)))]
    const room = roomOf(file, plan)
    if (!room) return [...ofText, ...ofRoom(file)].map(at(1))
    const markup: readonly Import[] = /\.[jt]sx$/.test(file)
      ? [{ line: 1, from: 'react/jsx-runtime', how: 'import' }]
      : []
    return [
      ...ofText.map(at(1)),
      ...[...markup, ...imports].flatMap((one) => importFaults(file, room, one, plan).map(at(one.line))),
    ]
  })
}

function unreadable(errors: readonly string[]): readonly Finding[] {
  return errors.map((error) => ({
    rule: 'readable',
    found: `cannot be parsed: ${error}`,
    remedy: 'mend the syntax',
  }))
}

function ofRoom(file: string): readonly Finding[] {
  // Settings and words: nothing imports them.
  if (/(^|\/)tsconfig\.json$|\.md$/.test(file)) return []
  return [
    {
      rule: 'room',
      found: 'is in no room of the house',
      remedy:
        'put it into the room that it belongs to, or plan the new room: a row in ROOMS in tests/architecture.test.ts ' +
        'that says what it may import, and a line in src/README.md that says what it is for',
    },
  ]
}

function ofName(file: string, { emptyNames, lists }: HousePlan): readonly Finding[] {
  const { name } = posix.parse(file)
  const found: Finding[] = []
  for (const word of [...posix.dirname(file).split('/'), name.split('.')[0] ?? '']) {
    const last = /[A-Z]?[^A-Z_-]*$/.exec(word)?.[0].toLowerCase() ?? ''
    if (!emptyNames.includes(last)) continue
    found.push({
      rule: 'name',
      found: `is called '${word}', under which anything could stand`,
      remedy: 'name it after its main export; where there are several, they are several files',
    })
  }
  if (file.startsWith('src/') && /^index\.[cm]?[jt]sx?$/.test(posix.basename(file)) && !lists.includes(file))
    found.push({
      rule: 'index',
      found: 'is an index file',
      remedy: `import from the files themselves; lists are ${lists.join(', ')}`,
    })
  return found
}

function ofLength(file: string, text: string, { mostLines, ownBounds }: HousePlan): readonly Finding[] {
  if (!file.startsWith('src/')) return []
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  const most = ownBounds[file]?.lines ?? mostLines
  if (lines <= most) return []
  return [
    {
      rule: 'length',
      found: `has ${lines} lines, of at most ${most}`,
      remedy: 'split it by concern, each part named after what it does, never into a part 2',
    },
  ]
}

function ofTestImport(file: string, { from, how }: Import): readonly Finding[] {
  // A test may read a file of src as the file that it is.
  if (how === 'address') return []
  const target = from?.startsWith('.') ? posix.join(posix.dirname(file), from) : undefined
  if (!target?.startsWith('src/')) return []
  return [{ rule: 'tests', found: `imports '${from}'`, remedy: `write '@/${target.slice('src/'.length)}'` }]
}
