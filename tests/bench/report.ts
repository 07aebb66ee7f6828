// What a measure found, as plain text: a table, and the budgets that were exceeded.
import type { Sample } from './statistics'

export interface Report {
  readonly title: string
  /** The first row is the head. */
  readonly rows: readonly (readonly string[])[]
  /** One sentence for each budget that was exceeded. */
  readonly exceeded: readonly string[]
}

export function textOf({ title, rows }: Report): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${title}\n\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

export function milliseconds({ median, lowest, highest }: Sample): string {
  return `${rounded(median)} ms (${rounded(lowest)}–${rounded(highest)})`
}

export function ratioOf(own: Sample, peer: Sample): string {
  return (own.median / peer.median).toFixed(2)
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}
