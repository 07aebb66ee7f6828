// Rows as separated values: RFC 4180 with CRLF for files, tabs for the clipboard. Loaded with the package that quotes.
import Papa from 'papaparse'
import { harmless } from './harmless'

/** Marks a file as UTF-8 for spreadsheet programs. */
const BYTE_ORDER_MARK = '\uFEFF'

export type Value = string | number

/** A first line that says what this is, the names of the columns, and the rows; all lines are of equal length. */
export function toCsv(first: string, titles: readonly string[], rows: readonly (readonly Value[])[]): string {
  return BYTE_ORDER_MARK + unparse(lines(first, titles, rows), ',')
}

export function toTsv(first: string, titles: readonly string[], rows: readonly (readonly Value[])[]): string {
  return unparse(lines(first, titles, rows), '\t')
}

function lines(
  first: string,
  titles: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly (readonly Value[])[] {
  return [titles.map((_, index) => (index === 0 ? first : '')), titles, ...rows]
}

function unparse(rows: readonly (readonly Value[])[], delimiter: string): string {
  const safe = rows.map((row) => row.map((value) => (typeof value === 'string' ? harmless(value) : value)))
  return Papa.unparse(safe, { delimiter, newline: '\r\n' })
}
