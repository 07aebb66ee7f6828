// A column's own filter: text that the cell contains, a number or a range of numbers, a value of a closed list.
import { type Column, plainText } from './sheet'

/** Without accents, in small letters; ñ is a letter of its own and stays one. */
export function searchable(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ñ', '\uE000')
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u00AD]/g, '')
    .replaceAll('\uE000', 'ñ')
    .normalize('NFC')
}

const texts = new WeakMap<Column, string[]>()

function searchableCell(column: Extract<Column, { type: 'text' }>, row: number): string {
  const known = texts.get(column) ?? []
  texts.set(column, known)
  const text = known[row] ?? searchable(plainText(column.pieces(row)))
  known[row] = text
  return text
}

/** Which rows a filter lets through, or `undefined` where it asks for nothing. */
export function matcherOf(column: Column, wanted: string): ((row: number) => boolean) | undefined {
  if (wanted.trim() === '') return undefined
  switch (column.type) {
    case 'choice':
      return (row) => column.values(row).includes(wanted)
    case 'number': {
      const test = numberTest(wanted)
      return (
        test &&
        ((row) => {
          const value = column.value(row)
          return value !== undefined && test(value)
        })
      )
    }
    case 'text': {
      const text = searchable(wanted.trim())
      return (row) => searchableCell(column, row).includes(text)
    }
  }
}

/** “3”, “>2”, “<=4”, “1-4” or “1–4”; anything else, like a number half typed, asks for nothing. */
export function numberTest(wanted: string): ((value: number) => boolean) | undefined {
  const range = /^\s*(\d+)\s*[-–]\s*(\d+)\s*$/.exec(wanted)
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])]
    return (value) => value >= from && value <= to
  }
  const parts = /^\s*(<=|>=|[<>=≤≥]?)\s*(\d+)\s*$/.exec(wanted)
  if (!parts) return undefined
  const limit = Number(parts[2])
  switch (parts[1]) {
    case '<':
      return (value) => value < limit
    case '>':
      return (value) => value > limit
    case '<=':
    case '≤':
      return (value) => value <= limit
    case '>=':
    case '≥':
      return (value) => value >= limit
    default:
      return (value) => value === limit
  }
}
