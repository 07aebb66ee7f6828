// How much of what joins others passes through one. Freeman 1977, “A set of measures of centrality based on betweenness”;
// computed as in Brandes 2001, doi:10.1080/0022250X.2001.9990249.
import type { Network } from './network'

/**
 * By number of the institution: the sum, over all pairs of others, of the share of their shortest paths that pass it. The most
 * that n institutions allow is (n − 1)(n − 2) / 2. Pure.
 * @param reached told after each institution, how many have been searched from
 */
export function betweenness({ ids, joined }: Network, reached?: (count: number) => void): Float64Array {
  const count = ids.length
  const { starts, members } = joined
  const result = new Float64Array(count)
  const [distance, order] = [new Int32Array(count), new Int32Array(count)]
  const [paths, share] = [new Float64Array(count), new Float64Array(count)]
  for (let source = 0; source < count; source += 1) {
    distance.fill(-1)
    paths.fill(0)
    share.fill(0)
    distance[source] = 0
    paths[source] = 1
    order[0] = source
    let found = 1
    for (let at = 0; at < found; at += 1) {
      const near = order[at] ?? 0
      const next = (distance[near] ?? 0) + 1
      // By hand: a view of its list for every one that is passed would take longer than the passing.
      for (let line = starts[near] ?? 0; line < (starts[near + 1] ?? 0); line += 1) {
        const far = members[line] ?? 0
        if (distance[far] === -1) {
          distance[far] = next
          order[found] = far
          found += 1
        }
        if (distance[far] === next) paths[far] = (paths[far] ?? 0) + (paths[near] ?? 0)
      }
    }
    for (let at = found - 1; at > 0; at -= 1) {
      const far = order[at] ?? 0
      const passed = (1 + (share[far] ?? 0)) / (paths[far] ?? 1)
      const before = (distance[far] ?? 0) - 1
      for (let line = starts[far] ?? 0; line < (starts[far + 1] ?? 0); line += 1) {
        const near = members[line] ?? 0
        if (distance[near] === before) share[near] = (share[near] ?? 0) + (paths[near] ?? 0) * passed
      }
      result[far] = (result[far] ?? 0) + (share[far] ?? 0)
    }
    reached?.(source + 1)
  }
  // Each pair was counted from both of its ends.
  return result.map((value) => value / 2)
}
