// The closest of some valid words to a wrong one, by the Damerau–Levenshtein distance (optimal string alignment):
// insertions, deletions, replacements, and two neighbours swapped. For hints only: no hint is no error.
import type { Work } from './work'

/** Longer words get no hint: nobody mistypes so long a key, and the table would be large. */
const LONGEST = 120

/**
 * The candidate with the smallest distance, the first of equals; `undefined` where all differ in more than a third
 * of their letters (at least 2), or where the work that is left does not allow to look.
 */
export function nearest(wanted: string, candidates: Iterable<string>, allowed: Work): string | undefined {
  if (wanted.length > LONGEST) return undefined
  let best: string | undefined
  let limit = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (!allowed.spend(1)) return best
    if (candidate === wanted) return candidate
    if (Math.abs(candidate.length - wanted.length) >= limit || candidate.length > LONGEST) continue
    if (!allowed.spend(candidate.length * wanted.length)) return best
    const distance = distanceBelow(limit, wanted.toLowerCase(), candidate.toLowerCase())
    if (distance < limit) {
      best = candidate
      limit = distance
    }
    if (limit === 0) break
  }
  return best
}

/** The distance, or some number from `limit` on where it is not below the limit. */
function distanceBelow(limit: number, one: string, other: string): number {
  let twoAgo: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    let smallest = row
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      let cell = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + same,
      )
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cell = Math.min(cell, (twoAgo[column - 2] ?? 0) + 1)
      current.push(cell)
      smallest = Math.min(smallest, cell)
    }
    if (smallest >= limit) return smallest
    twoAgo = previous
    previous = current
  }
  return previous[other.length] ?? 0
}
