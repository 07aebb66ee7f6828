// How many presses each question takes, as a table to read.

/** Task → where it was answered → presses. */
type Counted = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The middle of what the tasks take, each by the longest of its ways. */
export function middleOf(counted: Counted): number {
  const sorted = [...counted.values()].map(longest).toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}

export function strokesTable(counted: Counted): string {
  const rows = [...counted].map(([task, ways]) => {
    const each = [...ways].map(([where, presses]) => `${where} ${presses}`)
    return `${String(longest(ways)).padStart(4)}  ${task}: ${each.join(', ')}`
  })
  return [
    'Presses of the questions, by the longest of their ways',
    ...rows,
    `median ${middleOf(counted)}`,
  ].join('\n')
}

function longest(ways: ReadonlyMap<string, number>): number {
  return Math.max(...ways.values())
}
