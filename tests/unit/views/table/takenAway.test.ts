// What leaves the app: CSV and tab-separated text that come back as they went, run nothing, and can be cited.
import fc from 'fast-check'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { NO_FILTER } from '@/core/ties/filter'
import { harmless } from '@/exports/harmless'
import { toCsv, toTsv } from '@/exports/separated'
import { messagesIn } from '@/i18n/language'
import { SHEET_IDS } from '@/state/appState'
import { fileName, provenance } from '@/views/table/provenance'
import { sheetOf } from '@/views/table/sheetOf'
import { valuesOf } from '@/views/table/valuesOf'
import { generatedGraph } from '../../../support/generatedGraph'
import { graph } from '../../../support/graphs'
import { page24 } from '../../../support/page24'
import { cell, finish, rowsOf, sourceOf } from '../../../support/sheets'

const read = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\r\n' }).data

describe('rows as text', () => {
  it('begin with a byte order mark, end lines with CRLF, and quote what needs it', () => {
    const csv = toCsv(
      'Title',
      ['A', 'B'],
      [
        ['one, two', 'say "no"\nor yes'],
        [3, 'ñ'],
      ],
    )
    expect(csv).toBe('\uFEFFTitle,\r\nA,B\r\n"one, two","say ""no""\nor yes"\r\n3,ñ')
  })

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n2',
    ' =1',
    '\u200B=1',
    '＝1+1',
    '＠SUM(A1)',
  ])('make %j harmless', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
    const csv = toCsv('Title', ['A'], [[text]])
    expect(read(csv.slice(1), ',').at(-1)).toEqual([`'${text}`])
  })

  it('leave numbers and other texts alone', () => {
    expect(harmless('a = b')).toBe('a = b')
    expect(toTsv('T', ['A', 'B'], [[0, 'x-y']])).toBe('T\t\r\nA\tB\r\n0\tx-y')
  })

  it('come back as they went, whatever is in them', () => {
    const cells = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(cells, (rows) => {
        const wanted = rows.map((row) => row.map(harmless))
        expect(read(toCsv('T', ['A', 'B'], rows).slice(1), ',').slice(2)).toEqual(wanted)
        expect(read(toTsv('T', ['A', 'B'], rows), '\t').slice(2)).toEqual(wanted)
      }),
    )
  })

  it('hold what the sheet shows, cell by cell', () => {
    for (const of of [page24, generatedGraph({ institutions: 40, statements: 60, seed: 11 })]) {
      for (const id of SHEET_IDS) {
        const sheet = sheetOf(id, sourceOf(of))
        const rows = rowsOf(sheet)
        const values = finish(valuesOf(sheet.columns, rows))
        const titles = sheet.columns.map((column) => messagesIn('en').table.column[column.id])
        const [, head, ...body] = read(toCsv('T', titles, values).slice(1), ',')
        expect(head).toEqual(titles)
        expect(body).toEqual(
          rows.map((row) => sheet.columns.map((column) => harmless(cell(sheet, row, column.id)))),
        )
      }
    }
  })
})

describe('what can be cited', () => {
  beforeAll(() => vi.useFakeTimers({ now: new Date(2026, 10, 28, 9) }))
  afterAll(() => vi.useRealTimers())
  const source = sourceOf(page24, {
    reading: 'everyone',
    folded: new Set(['org:mx-congress']),
    filter: { ...NO_FILTER, lines: ['asked', 'permitted'], countries: ['MX', 'none'] },
  })

  it('is the title, the source, the sheet, reading, folding, both kinds of filter, and what it was made of and when', () => {
    const line = provenance(source, sheetOf('ties', source), {
      first: 'iom',
      modality: 'recommended',
      second: ' ',
    })
    expect(line).toBe(
      'Who must coordinate with whom: Mexico, migrants’ rights · A/HRC/11/7/Add.2 · Ties · ' +
        'Reading: Everyone with everyone · Folded: parts into Congress of the Union · ' +
        'Filter: Lines = Asked for, Permitted (“may”); Country = Mexico, No country · ' +
        'Columns’ filters: Institution = iom; How strongly = Recommended · ' +
        'Paragraphs: ¶93, ¶94, and ¶95 · As of March 2009 · Language: English · ' +
        'Data of 24 November 2026 · Made on 28 November 2026',
    )
  })

  it('says that nothing is folded or filtered', () => {
    const plain = sourceOf(page24, {}, 'es')
    const line = provenance(plain, sheetOf('statements', plain), {})
    expect(line).toContain(
      'Plegado: Nada · Filtro: ninguno · Párrafos: ¶93, ¶94 y ¶95 · Fecha de referencia: marzo de 2009',
    )
  })

  it('names the file by title, source and sheet, with letters of any script and nothing that a system forbids', () => {
    expect(fileName(source, sheetOf('ties', source))).toBe(
      'Who-must-coordinate-with-whom-Mexico-mig_A-HRC-11-7-Add-2_Ties.csv',
    )
    const odd = sourceOf(graph({ title: { en: ' «¿Quién?» / 誰?: ' }, documents: [] }))
    expect(fileName(odd, sheetOf('statements', odd))).toBe('Quién-誰_Statements.csv')
  })
})
