// How near one is to all others. Freeman 1979; where the network has several components, as Wasserman & Faust 1994 (p. 201)
// scale it: by the share of the others that are reached at all.
import type { Network } from './network'

/** By number of the institution, from 0 (reaches nobody) to 1 (joined with everybody). Pure. */
export function closeness({ ids, joined }: Network): Float64Array {
  const count = ids.length
  const { starts, members } = joined
  const [distance, order] = [new Int32Array(count), new Int32Array(count)]
  return Float64Array.from(ids, (_, source) => {
    distance.fill(-1)
    distance[source] = 0
    order[0] = source
    let [reached, sum] = [1, 0]
    for (let at = 0; at < reached; at += 1) {
      const near = order[at] ?? 0
      sum += distance[near] ?? 0
      // By hand: a view of its list for every one that is passed would take longer than the passing.
      for (let next = starts[near] ?? 0; next < (starts[near + 1] ?? 0); next += 1) {
        const far = members[next] ?? 0
        if (distance[far] !== -1) continue
        distance[far] = (distance[near] ?? 0) + 1
        order[reached] = far
        reached += 1
      }
    }
    const others = reached - 1
    return others === 0 ? 0 : (others / (count - 1)) * (others / sum)
  })
}
