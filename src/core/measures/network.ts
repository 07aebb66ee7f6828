// The ties in force as a network of numbers, which measures go over thousands of times.

export interface Line {
  readonly a: string
  readonly b: string
  /** `a` leads. */
  readonly directed: boolean
}

/** Neighbours of each institution, one list after the other. */
export interface Lists {
  /** Where the list of each begins, and at last where the last one ends. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

export interface Network {
  /** Sorted, so that the order of the file does not matter. An institution's number is its place here. */
  readonly ids: readonly string[]
  /** Whoever is joined by any line, once, whichever way it points. */
  readonly joined: Lists
  /** From whoever leads to the others; a line that nobody leads goes both ways. */
  readonly towards: Lists
}

/** Pure. Lines to oneself, and lines to somebody who is not among the institutions, are left out. */
export function networkOf(institutions: readonly string[], lines: readonly Line[]): Network {
  const ids = [...new Set(institutions)].sort()
  const numberOf = new Map(ids.map((id, index) => [id, index]))
  const joined = ids.map(() => new Set<number>())
  const towards = ids.map(() => new Set<number>())
  for (const { a, b, directed } of lines) {
    const [from, to] = [numberOf.get(a), numberOf.get(b)]
    if (from === undefined || to === undefined || from === to) continue
    joined[from]?.add(to)
    joined[to]?.add(from)
    towards[from]?.add(to)
    if (!directed) towards[to]?.add(from)
  }
  return { ids, joined: listsOf(joined), towards: listsOf(towards) }
}

function listsOf(sets: readonly ReadonlySet<number>[]): Lists {
  const starts = new Int32Array(sets.length + 1)
  for (const [index, { size }] of sets.entries()) starts[index + 1] = (starts[index] ?? 0) + size
  const members = new Int32Array(starts[sets.length] ?? 0)
  for (const [index, set] of sets.entries())
    members.set(
      [...set].sort((one, other) => one - other),
      starts[index] ?? 0,
    )
  return { starts, members }
}

export function neighboursOf({ starts, members }: Lists, of: number): Int32Array {
  return members.subarray(starts[of] ?? 0, starts[of + 1] ?? 0)
}
