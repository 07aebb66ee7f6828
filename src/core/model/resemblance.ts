// The words of a passage that look most like a quotation which is not in it: the window of the same length that
// shares most three-letter sequences. A hint for a person, not an anchor.
import { drawnTogether, type PassageText } from './passageText'
import type { Work } from './work'

/** Below this share of common sequences, what is found is no likeness. */
const ALIKE = 0.4
/** A window may begin or end inside a word; it is widened by up to this many characters to whole words. */
const WIDENED = 12

/** A piece of the passage, white space drawn together; `undefined` where nothing is alike or looking costs too much. */
export function resembling(quote: string, passage: PassageText, allowed: Work): string | undefined {
  const wanted = drawnTogether(quote).trim().toLowerCase()
  const { text, folded } = passage.together()
  const width = wanted.length - 2
  if (width < 1 || !allowed.spend(folded.length + wanted.length)) return undefined

  const needed = new Map<string, number>()
  for (let at = 0; at < width; at += 1) {
    const sequence = wanted.slice(at, at + 3)
    needed.set(sequence, (needed.get(sequence) ?? 0) + 1)
  }
  let shared = 0
  let most = 0
  let bestEnd = 0
  for (let at = 0; at + 3 <= folded.length; at += 1) {
    const entering = needed.get(folded.slice(at, at + 3))
    if (entering !== undefined) {
      if (entering > 0) shared += 1
      needed.set(folded.slice(at, at + 3), entering - 1)
    }
    const leaving = at >= width ? folded.slice(at - width, at - width + 3) : ''
    const left = needed.get(leaving)
    if (left !== undefined) {
      if (left >= 0) shared -= 1
      needed.set(leaving, left + 1)
    }
    if (shared > most) {
      most = shared
      bestEnd = at + 3
    }
  }
  if (most < width * ALIKE) return undefined
  return wholeWords(text, Math.max(0, bestEnd - wanted.length), bestEnd)
}

function wholeWords(text: string, from: number, to: number): string {
  const ahead = text.slice(Math.max(0, from - WIDENED), from)
  const start = from - (/\S*$/.exec(ahead)?.[0].length ?? 0)
  const end = to + (/^\S*/.exec(text.slice(to, to + WIDENED))?.[0].length ?? 0)
  return text.slice(start, end).trim()
}
