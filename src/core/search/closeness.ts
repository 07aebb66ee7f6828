// How well a word answers one that was typed, perhaps not to its end, perhaps with a slip of the finger.

/** In shorter words every other word is a slip away. */
const SHORTEST_WITH_A_SLIP = 4

/** 3: the same; 2: it begins so; 1: one slip away; 0: another word. */
export type Closeness = 0 | 1 | 2 | 3

/** @param typed and @param word folded, as `wordsOf` gives them. */
export function closeness(typed: string, word: string): Closeness {
  if (word === typed) return 3
  if (word.startsWith(typed)) return 2
  return mayHaveSlip(typed) && isOneSlipAway(typed, word) ? 1 : 0
}

export function mayHaveSlip(typed: string): boolean {
  return typed.length >= SHORTEST_WITH_A_SLIP
}

/** Every word that one gets by swapping two neighbours: a single slip, though two replacements. */
export function swapped(typed: string): readonly string[] {
  const words = Array.from({ length: typed.length - 1 }, (_, at) => {
    const [one = '', other = ''] = [typed[at], typed[at + 1]]
    return `${typed.slice(0, at)}${other}${one}${typed.slice(at + 2)}`
  })
  return [...new Set(words)].filter((word) => word !== typed)
}

/** The beginnings of a word that are one slip away from what was typed. */
export function beginningsNear(typed: string, word: string): readonly string[] {
  return [typed.length, typed.length + 1, typed.length - 1]
    .filter((length) => length <= word.length)
    .map((length) => word.slice(0, length))
    .filter((beginning) => isOneSlipAway(typed, beginning))
}

/** A letter too many, too few or wrong, or two neighbours swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const rest = (word: string, from: number) => word.slice(from)
  return (
    rest(one, same + 1) === rest(other, same + 1) ||
    rest(one, same + 1) === rest(other, same) ||
    rest(one, same) === rest(other, same + 1) ||
    (one[same] === other[same + 1] &&
      one[same + 1] === other[same] &&
      rest(one, same + 2) === rest(other, same + 2))
  )
}
