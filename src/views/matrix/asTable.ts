// The matrix as text with tabs, which every spreadsheet takes: names, and in each cell its words.
import { harmless } from '@/exports/harmless'
import { nameOf, wordsOf } from './spoken'
import type { Matrix } from './useMatrix'

/** Pure. Takes as long as there are lines, not as there are cells. */
export function asTable(matrix: Matrix): string {
  const columns = matrix.columns.flatMap(({ ids }) => ids)
  const rows = matrix.rows.flatMap(({ ids }) => ids)
  const indexOf = new Map(columns.map((id, index) => [id, index]))
  const lines = rows.map((row) => {
    const filled = [...(matrix.cells.get(row) ?? [])]
      .flatMap(([column, marks]) => {
        const index = indexOf.get(column)
        return index === undefined ? [] : [{ index, words: wordsOf(matrix, marks) }]
      })
      .sort((one, other) => one.index - other.index)
    let line = asCell(nameOf(matrix, row))
    let at = -1
    for (const { index, words } of filled) {
      line += `${'\t'.repeat(index - at)}${asCell(words)}`
      at = index
    }
    return line + '\t'.repeat(columns.length - 1 - at)
  })
  const head = ['', ...columns.map((column) => asCell(nameOf(matrix, column)))].join('\t')
  return [head, ...lines].join('\n')
}

/** On one line, and kept as the text that it is; a quotation mark at the beginning would open a quoted cell. */
function asCell(text: string): string {
  const line = harmless(text.replace(/\s+/g, ' ').trim())
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line
}
