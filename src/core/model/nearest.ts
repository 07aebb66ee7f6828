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
  const lower = wanted.toLowerCase()
  let best: string | undefined
  let limit = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (candidate === wanted) return candidate
    const isFar = Math.abs(candidate.length - wanted.length) >= limit || candidate.length > LONGEST
    if (!allowed.spend(isFar ? 1 : candidate.length * wanted.length)) return best
    if (isFar) continue
    const distance = distanceBelow(limit, lower, candidate.toLowerCase())
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
  const width = other.length + 1
  // Three rows of the table are enough: this one, the one before, and for swaps the one before that.
  const cells = new Uint16Array(3 * width)
  for (let column = 0; column < width; column += 1) cells[column] = column
  let [twoAgo, previous, current] = [2 * width, 0, width]
  for (let row = 1; row <= one.length; row += 1) {
    cells[current] = row
    let smallest = row
    for (let column = 1; column < width; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const above = (cells[previous + column] ?? 0) + 1
      const left = (cells[current + column - 1] ?? 0) + 1
      const replaced = (cells[previous + column - 1] ?? 0) + cost
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? (cells[twoAgo + column - 2] ?? 0) + 1
          : left
      const cell = Math.min(above, left, replaced, swapped)
      cells[current + column] = cell
      smallest = Math.min(smallest, cell)
    }
    if (smallest >= limit) return smallest
    ;[twoAgo, previous, current] = [previous, current, twoAgo]
  }
  return cells[previous + other.length] ?? 0
}
