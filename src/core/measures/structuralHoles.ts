// Whether one's partners are joined among themselves anyway. Burt 1992, “Structural Holes”; effective size as Borgatti 1997
// simplifies it, “Structural holes: unpacking Burt's redundancy measures”, Connections 20(1).
import { type Network, neighboursOf } from './network'

/** By number of the institution: the higher, the more its ties lead to the same circle. Nobody to be held by: NaN. Pure. */
export function constraint({ ids, joined }: Network): Float64Array {
  const share = ids.map((_, of) => 1 / neighboursOf(joined, of).length)
  const isNear = new Uint8Array(ids.length)
  return Float64Array.from(ids, (_, of) => {
    const near = neighboursOf(joined, of)
    if (near.length === 0) return Number.NaN
    for (const one of near) isNear[one] = 1
    const own = share[of] ?? 0
    let sum = 0
    for (const one of near) {
      let held = own
      for (const through of neighboursOf(joined, one))
        if (isNear[through] === 1) held += own * (share[through] ?? 0)
      sum += held * held
    }
    for (const one of near) isNear[one] = 0
    return sum
  })
}

/** By number of the institution: how many partners it has, less what they are joined among themselves. Nobody: NaN. Pure. */
export function effectiveSize({ ids, joined }: Network): Float64Array {
  const isNear = new Uint8Array(ids.length)
  return Float64Array.from(ids, (_, of) => {
    const near = neighboursOf(joined, of)
    if (near.length === 0) return Number.NaN
    for (const one of near) isNear[one] = 1
    let ends = 0
    for (const one of near) for (const other of neighboursOf(joined, one)) ends += isNear[other] ?? 0
    for (const one of near) isNear[one] = 0
    // Each tie among them has two ends, so this is n − 2t / n.
    return near.length - ends / near.length
  })
}
