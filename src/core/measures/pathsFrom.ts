// From one institution to each: how far, and by how many ways.
import { type Network, neighboursOf } from './network'

export interface PathsFrom {
  /** In steps, by number; −1 where no way leads there. */
  readonly distance: Int32Array
  /** How many shortest paths there are. */
  readonly paths: Float64Array
}

/** Breadth-first search. Pure. */
export function pathsFrom({ ids, joined }: Network, from: number): PathsFrom {
  const distance = new Int32Array(ids.length).fill(-1)
  const paths = new Float64Array(ids.length)
  distance[from] = 0
  paths[from] = 1
  const order = [from]
  for (const near of order)
    for (const far of neighboursOf(joined, near)) {
      const next = (distance[near] ?? 0) + 1
      if (distance[far] === -1) {
        distance[far] = next
        order.push(far)
      }
      if (distance[far] === next) paths[far] = (paths[far] ?? 0) + (paths[near] ?? 0)
    }
  return { distance, paths }
}
