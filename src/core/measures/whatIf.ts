// What falls apart where somebody, or a statement, is taken out: what stood before against what is left. Counts, no score.
import { type Line, type Network, neighboursOf, networkOf } from './network'

export interface Standing {
  readonly institutions: readonly string[]
  readonly lines: readonly Line[]
}

export interface FallenApart {
  /** Parts that no line joins, before and after. */
  readonly components: readonly [before: number, after: number]
  /** Pairs of those who are left that are joined by some way, before and after. */
  readonly reachable: readonly [before: number, after: number]
  /** Lines, before and after. */
  readonly lines: readonly [before: number, after: number]
  /** Who had a line before and has none now, sorted. Whoever was taken out is not among them. */
  readonly alone: readonly string[]
}

/** Pure. Those who are in `before` alone were taken out. */
export function fallenApart(before: Standing, after: Standing): FallenApart {
  const [then, now] = [
    networkOf(before.institutions, before.lines),
    networkOf(after.institutions, after.lines),
  ]
  const [partThen, partNow] = [partsOf(then), partsOf(now)]
  const left = new Set(now.ids)
  const numberThen = new Map(then.ids.map((id, at) => [id, at]))
  return {
    components: [new Set(partThen).size, new Set(partNow).size],
    reachable: [
      pairsWithin(then.ids.flatMap((id, at) => (left.has(id) ? [partThen[at] ?? at] : []))),
      pairsWithin([...partNow]),
    ],
    lines: [before.lines.length, after.lines.length],
    alone: now.ids.filter(
      (id, at) =>
        neighboursOf(now.joined, at).length === 0 &&
        neighboursOf(then.joined, numberThen.get(id) ?? -1).length > 0,
    ),
  }
}

/** By number: the smallest number of its part. */
function partsOf({ ids, joined }: Network): Int32Array {
  const parts = new Int32Array(ids.length).fill(-1)
  for (const root of ids.keys()) {
    if (parts[root] !== -1) continue
    parts[root] = root
    const reached = [root]
    for (const one of reached)
      for (const next of neighboursOf(joined, one))
        if (parts[next] === -1) {
          parts[next] = root
          reached.push(next)
        }
  }
  return parts
}

function pairsWithin(parts: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const part of parts) sizes.set(part, (sizes.get(part) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
