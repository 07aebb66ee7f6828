// All shortest ways from one institution to another along ties, whichever way an arrow points: breadth-first search that
// remembers every predecessor (Brandes 2001, doi:10.1080/0022250X.2001.9990249, whose counting it is).
import type { Tie } from '@/core/ties/ties'

type Line = Pick<Tie, 'id' | 'a' | 'b'>

export interface Step {
  readonly from: string
  readonly to: string
  /** Every tie between the two, since an asked and an existing one may stand side by side. Sorted by id. */
  readonly ties: readonly string[]
}

export interface ShortestPaths {
  /** In steps. */
  readonly length: number
  /** Of all there are, told apart by whom they pass; exact up to 2⁵³. */
  readonly count: number
  /** As many as the cap allows, in the order of the ids that they pass. */
  readonly paths: readonly (readonly Step[])[]
  /** On any of all the paths, not only on those listed. */
  readonly actors: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
}

/** Pure. `null` where no way leads there; a way from an institution to itself has no steps. */
export function shortestPaths(
  lines: readonly Line[],
  ends: { readonly from: string; readonly to: string },
  cap: number,
): ShortestPaths | null {
  const { from, to } = ends
  const neighbours = neighboursIn(lines)
  // Searched from the far end, so that the paths can be told from the near one.
  const far = distancesFrom(to, neighbours, from)
  const length = far.distances.get(from)
  if (length === undefined) return null
  const nextOf = (actor: string): readonly string[] => {
    const left = far.distances.get(actor) ?? 0
    return [...(neighbours.get(actor)?.keys() ?? [])]
      .filter((next) => far.distances.get(next) === left - 1)
      .sort()
  }

  const actors = new Set([from])
  const ties = new Set<string>()
  for (const actor of actors) {
    for (const next of nextOf(actor)) {
      actors.add(next)
      for (const tie of tiesBetween(neighbours, actor, next)) ties.add(tie)
    }
  }
  const paths: (readonly Step[])[] = []
  for (const way of waysAlong(from, length, nextOf)) {
    if (paths.length >= cap) break
    paths.push(stepsOf(way, neighbours))
  }
  return { length, count: far.counts.get(from) ?? 1, paths, actors, ties }
}

/** Everyone whom some way leads to, the start included. */
export function reachableFrom(lines: readonly Line[], from: string): ReadonlySet<string> {
  return new Set(distancesFrom(from, neighboursIn(lines)).distances.keys())
}

/** Institution → its neighbours → the ties with each. */
type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

function neighboursIn(lines: readonly Line[]): Neighbours {
  const result = new Map<string, Map<string, string[]>>()
  const join = (one: string, other: string, id: string) => {
    const of = result.get(one) ?? new Map<string, string[]>()
    result.set(one, of)
    of.set(other, [...(of.get(other) ?? []), id].sort())
  }
  for (const { id, a, b } of lines) {
    join(a, b, id)
    join(b, a, id)
  }
  return result
}

interface Distances {
  readonly distances: ReadonlyMap<string, number>
  /** In how many ways each is reached by its distance. */
  readonly counts: ReadonlyMap<string, number>
}

/** @param until where to stop: nothing farther away than that is looked at. */
function distancesFrom(start: string, neighbours: Neighbours, until?: string): Distances {
  const distances = new Map([[start, 0]])
  const counts = new Map([[start, 1]])
  for (const [at, distance] of distances) {
    const last = until === undefined ? undefined : distances.get(until)
    if (last !== undefined && distance >= last) break
    for (const next of neighbours.get(at)?.keys() ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1)
      if (distances.get(next) === distance + 1)
        counts.set(next, Math.min((counts.get(next) ?? 0) + (counts.get(at) ?? 0), Number.MAX_SAFE_INTEGER))
    }
  }
  return { distances, counts }
}

/** Ways of a length, depth first; without recursion, since a way may be as long as the file is large. */
function* waysAlong(
  from: string,
  length: number,
  nextOf: (actor: string) => readonly string[],
): Generator<readonly string[]> {
  const way = [from]
  const open = [nextOf(from)[Symbol.iterator]()]
  if (length === 0) yield way
  for (let branches = open.at(-1); branches; branches = open.at(-1)) {
    const { value: next, done } = branches.next()
    if (done) {
      open.pop()
      way.pop()
      continue
    }
    way.push(next)
    open.push(nextOf(next)[Symbol.iterator]())
    if (way.length > length) yield [...way]
  }
}

function tiesBetween(neighbours: Neighbours, one: string, other: string): readonly string[] {
  return neighbours.get(one)?.get(other) ?? []
}

function stepsOf(way: readonly string[], neighbours: Neighbours): readonly Step[] {
  return way.slice(1).map((to, index) => {
    const from = way[index] ?? to
    return { from, to, ties: tiesBetween(neighbours, from, to) }
  })
}
