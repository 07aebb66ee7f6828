// Who is joined to whom, as lists of ids, and distances over them.
import type { LayoutTask } from './arrangement'

export type Neighbours = ReadonlyMap<string, readonly string[]>

export function neighboursOf({ nodes, links }: Pick<LayoutTask, 'nodes' | 'links'>): Neighbours {
  const lists = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { a, b } of links) {
    if (a === b || !lists.has(a) || !lists.has(b)) continue
    lists.get(a)?.push(b)
    lists.get(b)?.push(a)
  }
  return lists
}

/** Steps from one to all that can be reached, in the order of reaching. */
export function stepsFrom(start: string, neighbours: Neighbours): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]])
  for (const [id, distance] of steps) {
    for (const next of neighbours.get(id) ?? []) if (!steps.has(next)) steps.set(next, distance + 1)
  }
  return steps
}

/** The parts that hang together, the largest first. */
export function components(neighbours: Neighbours): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const found: string[][] = []
  for (const id of neighbours.keys()) {
    if (seen.has(id)) continue
    const part = [...stepsFrom(id, neighbours).keys()]
    for (const member of part) seen.add(member)
    found.push(part)
  }
  return found.sort((one, other) => other.length - one.length)
}
