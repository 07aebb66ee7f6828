// One side of the matrix, measured: where each line begins, with bands between them that name the groups. In pixels.
import type { Group } from '@/scenes/sidesOf'

interface Band {
  readonly key: string
  readonly name: string
  readonly start: number
  /** Where the group ends. */
  readonly end: number
}

export interface Axis {
  readonly ids: readonly string[]
  readonly starts: readonly number[]
  readonly bands: readonly Band[]
  /** Of each line. */
  readonly size: number
  readonly bandSize: number
  readonly length: number
  readonly indexOf: ReadonlyMap<string, number>
}

/** From `first` to before `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

export function axisOf(groups: readonly Group[], size: number, bandSize: number): Axis {
  const ids: string[] = []
  const starts: number[] = []
  const bands: Band[] = []
  let at = 0
  for (const { key, name, ids: members } of groups) {
    if (name !== '') {
      bands.push({ key, name, start: at, end: at + bandSize + members.length * size })
      at += bandSize
    }
    for (const id of members) {
      ids.push(id)
      starts.push(at)
      at += size
    }
  }
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  return { ids, starts, bands, size, bandSize, length: at, indexOf }
}

/** The lines of which something lies between two offsets. */
export function rangeIn({ starts, size }: Axis, from: number, to: number): Range {
  return { first: firstFrom(starts, from - size + 1), last: firstFrom(starts, to) }
}

/** The indexes of a range, and one more that is kept though it lies elsewhere. */
export function indexesOf({ first, last }: Range, kept: number): readonly number[] {
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
  return kept < 0 || (kept >= first && kept < last) ? indexes : [...indexes, kept]
}

/** The line at an offset, or `null` on a band and outside. */
export function lineAt({ starts, size }: Axis, offset: number): number | null {
  const index = firstFrom(starts, offset + 1) - 1
  const start = starts[index]
  return start !== undefined && offset >= start && offset < start + size ? index : null
}

/** The first line that begins there or later. */
function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
