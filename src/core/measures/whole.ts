// What is said of a network as a whole: how much of it is joined, and whether that hangs on one. Freeman 1979, “Centrality in
// social networks: conceptual clarification”, doi:10.1016/0378-8733(78)90021-7.
import type { Network } from './network'

/** The share of all pairs that are joined. Fewer than two institutions have none: NaN. Pure. */
export function density({ ids: { length }, joined }: Network): number {
  return length < 2 ? Number.NaN : joined.members.length / (length * (length - 1))
}

/**
 * How far the values hang on one institution: 1 in a star, 0 where all have the same. Fewer than three institutions cannot
 * tell: NaN. Pure.
 * @param most what the values of a star of this size are short of its middle's, added up
 */
export function centralisation(values: Float64Array, most: (count: number) => number): number {
  const count = values.length
  if (count < 3) return Number.NaN
  const highest = values.reduce((one, other) => Math.max(one, other), 0)
  return values.reduce((sum, value) => sum + highest - value, 0) / most(count)
}

/** In a star of n, the middle is joined with n − 1, everyone else with 1. */
export const DEGREES_OF_STAR = (count: number) => (count - 1) * (count - 2)

/** In a star of n, every pair of others goes by the middle. */
export const BETWEENNESS_OF_STAR = (count: number) => ((count - 1) * (count - 1) * (count - 2)) / 2
