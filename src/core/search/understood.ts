// What a typed word is taken for, where no word answers it as it is.
import { beginningsNear, closeness, mayHaveSlip, swapped } from './closeness'
import { wordsOf } from './words'

/** Shorter pieces of a word that lacks its space could be anything. */
const SHORTEST_PIECE = 3

/**
 * Gives for a folded word itself, where some word answers it; else the beginning of a word that is one slip away, the one that
 * most words have; else the two words that it is without the space between them; else itself, which will find nothing.
 * @param texts everything that is searched
 */
export function understander(texts: readonly string[]): (typed: string) => readonly string[] {
  const vocabulary = [...new Set(texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded)))]
  const whole = new Set(vocabulary)
  const begins = (beginning: string) => vocabulary.some((word) => word.startsWith(beginning))
  const slipped = (typed: string): string | undefined =>
    mayHaveSlip(typed)
      ? mostOf(vocabulary.flatMap((word) => beginningsNear(typed, word)))
      : swapped(typed).find((one) => whole.has(one))
  const parted = (typed: string): readonly string[] => {
    for (let at = SHORTEST_PIECE; at <= typed.length - SHORTEST_PIECE; at += 1) {
      const [one, other] = [typed.slice(0, at), typed.slice(at)]
      if (whole.has(one) && begins(other)) return [one, other]
    }
    return []
  }
  return (typed) => {
    if (vocabulary.some((word) => closeness(typed, word) > 0)) return [typed]
    const taken = slipped(typed)
    if (taken !== undefined) return [taken]
    const two = parted(typed)
    return two.length > 0 ? two : [typed]
  }
}

/** The one that is there most often; of equals the first by letters. */
function mostOf(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0]
}
