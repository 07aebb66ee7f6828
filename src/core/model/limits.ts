// How large a file may be. Apart from the reading itself, which the page need not have to know this.
import { type Problem, problemAt } from './problem'

/** Files that are larger are refused before they are read. UTF-8 has at least one byte for a UTF-16 unit. */
export const MAX_BYTES = 20_000_000

export function tooLarge(size: number): Problem {
  return problemAt([], 'too-large', { found: String(size), expected: [`≤ ${MAX_BYTES}`] })
}
