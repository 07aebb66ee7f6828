// A task for measures as few large pieces: a browser takes a third of a second to copy thousands of lines to a worker one by one,
// and holds the page up as long.
import { POLARITIES } from '@/core/model/vocabulary'
import { rolesAsBits, rolesInBits } from '@/core/ties/roleBits'
import type { MeasuresTask } from './measureAll'
import { GROUPINGS } from './measureIds'

export interface Packed {
  /** Every id and group, once. */
  readonly names: readonly string[]
  /** One list after the other, each with its length first; names by their place in `names`. */
  readonly numbers: Int32Array
}

/** `unpack(pack(task))` equals the task. Pure. */
export function pack({ institutions, lines, parts, groups }: MeasuresTask): Packed {
  const placeOf = new Map<string, number>()
  const numbers: number[] = []
  const put = (...some: readonly number[]) => numbers.push(...some)
  const name = (text: string) => {
    const place = placeOf.get(text) ?? placeOf.size
    placeOf.set(text, place)
    return place
  }
  put(institutions.length)
  for (const id of institutions) put(name(id))
  put(lines.length)
  for (const { a, b, directed, roles, polarity, statements } of lines) {
    put(name(a), name(b), directed ? 1 : 0, POLARITIES.indexOf(polarity))
    put(rolesAsBits(roles.a), rolesAsBits(roles.b))
    put(statements.length)
    for (const id of statements) put(name(id))
  }
  put(parts.length)
  for (const { statement, institution, roles, polarity } of parts)
    put(name(statement), name(institution), rolesAsBits(roles), POLARITIES.indexOf(polarity))
  for (const grouping of GROUPINGS) {
    put(groups[grouping].size)
    for (const [id, group] of groups[grouping]) put(name(id), name(group))
  }
  return { names: [...placeOf.keys()], numbers: Int32Array.from(numbers) }
}

/** Pure. */
export function unpack({ names, numbers }: Packed): MeasuresTask {
  let at = 0
  const next = () => numbers[at++] ?? 0
  const name = () => names[next()] ?? ''
  const polarity = () => POLARITIES[next()] ?? 'context'
  const list = <Item>(item: () => Item): readonly Item[] => Array.from({ length: next() }, item)
  const institutions = list(name)
  const lines = list(() => ({
    a: name(),
    b: name(),
    directed: next() === 1,
    polarity: polarity(),
    roles: { a: rolesInBits(next()), b: rolesInBits(next()) },
    statements: list(name),
  }))
  const parts = list(() => ({
    statement: name(),
    institution: name(),
    roles: rolesInBits(next()),
    polarity: polarity(),
  }))
  const pairs = () => new Map(list(() => [name(), name()] as const))
  // In the order of GROUPINGS, which is the order of evaluation here.
  return { institutions, lines, parts, groups: { family: pairs(), country: pairs(), level: pairs() } }
}
