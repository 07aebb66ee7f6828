// Whose absence would let the network fall apart. Hopcroft & Tarjan 1973, “Algorithm 447: efficient algorithms for graph
// manipulation”; without recursion, since a chain may be long.
import { type Network, neighboursOf } from './network'

export interface Cuts {
  /** By number of the institution: into how many parts its component would fall without it, if more than one; else 0. */
  readonly parts: Float64Array
  /** Pairs of institutions whose tie is the only way from one side to the other, the smaller number first. */
  readonly bridges: readonly (readonly [number, number])[]
  /** How many parts the network has as it is; who is joined with nobody is one alone. */
  readonly components: number
}

/** Pure. */
export function cuts({ ids, joined }: Network): Cuts {
  const count = ids.length
  const [found, lowest, parent] = [
    new Int32Array(count),
    new Int32Array(count),
    new Int32Array(count).fill(-1),
  ]
  const [next, below] = [new Int32Array(count), new Float64Array(count)]
  const bridges: [number, number][] = []
  let [time, components] = [0, 0]
  for (let root = 0; root < count; root += 1) {
    if (found[root] !== 0) continue
    components += 1
    const way = [root]
    time += 1
    found[root] = time
    lowest[root] = time
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const to = neighboursOf(joined, at)[next[at] ?? 0]
      if (to !== undefined) {
        next[at] = (next[at] ?? 0) + 1
        if (found[to] === 0) {
          parent[to] = at
          time += 1
          found[to] = time
          lowest[to] = time
          way.push(to)
        } else if (to !== parent[at]) lowest[at] = Math.min(lowest[at] ?? 0, found[to] ?? 0)
        continue
      }
      way.pop()
      const above = parent[at] ?? -1
      if (above < 0) continue
      const low = lowest[at] ?? 0
      lowest[above] = Math.min(lowest[above] ?? 0, low)
      if (low >= (found[above] ?? 0)) below[above] = (below[above] ?? 0) + 1
      if (low > (found[above] ?? 0)) bridges.push(above < at ? [above, at] : [at, above])
    }
    // All that hangs below a root hangs on it; below another there is also what is above.
    below[root] = (below[root] ?? 0) - 1
  }
  const parts = below.map((hanging) => (hanging > 0 ? hanging + 1 : 0))
  return { parts, bridges, components }
}
