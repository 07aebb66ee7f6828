// How deep in the mutually connected core one is. Batagelj & Zaveršnik 2003, “An O(m) algorithm for cores decomposition of
// networks”, arXiv:cs/0310049.
import { type Network, neighboursOf } from './network'

/** By number of the institution: the largest k for which it is among those who are all joined with k others of them. Pure. */
export function coreNumber({ ids, joined }: Network): Float64Array {
  const left = Float64Array.from(ids, (_, of) => neighboursOf(joined, of).length)
  const most = left.reduce((one, other) => Math.max(one, other), 0)
  const buckets: Set<number>[] = Array.from({ length: most + 1 }, () => new Set())
  for (const [of, degree] of left.entries()) buckets[degree]?.add(of)
  const isDone = new Uint8Array(ids.length)
  // A set also goes over what is added on the way.
  for (const [level, bucket] of buckets.entries())
    for (const of of bucket) {
      isDone[of] = 1
      for (const other of neighboursOf(joined, of)) {
        const degree = left[other] ?? 0
        if (isDone[other] === 1 || degree <= level) continue
        buckets[degree]?.delete(other)
        buckets[degree - 1]?.add(other)
        left[other] = degree - 1
      }
    }
  return left
}
