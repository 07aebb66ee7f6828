// Sorting and filtering of rows: by the language's order, by numbers, by the order of closed lists, without accents.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODALITIES } from '@/core/model/vocabulary'
import { numberTest, searchable } from '@/views/table/columnMatcher'
import { columnsOver } from '@/views/table/columnsOver'
import { institutionsSheet } from '@/views/table/institutions'
import type { Sheet } from '@/views/table/sheet'
import { runInSlices, runSlice } from '@/views/table/slices'
import { nextSort } from '@/views/table/sorting'
import { statementsSheet } from '@/views/table/statements'
import { generatedGraph } from '../../../support/generatedGraph'
import { arrangedNow, cell, sourceOf } from '../../../support/sheets'

/** A sheet of names and numbers. */
function sheetOf(rows: readonly { readonly name: string; readonly count?: number }[]): Sheet {
  const { text, number, at } = columnsOver(rows)
  return {
    id: 'institutions',
    size: rows.length,
    leftOut: 0,
    target: at(({ name }) => ({ type: 'actor', id: name }), { type: 'actor', id: '' }),
    passes: () => true,
    columns: [
      text('name', 1, ({ name }) => (name === '' ? [] : [{ text: name }])),
      number('statements', 1, ({ count }) => count),
    ],
  }
}

const named = (...names: readonly string[]) => sheetOf(names.map((name) => ({ name })))
const inOrder = (sheet: Sheet, direction: 'ascending' | 'descending', language: 'en' | 'es' = 'es') =>
  arrangedNow(sheet, { sort: { column: 'name', direction } }, language).map((row) => cell(sheet, row, 'name'))

describe('sorting', () => {
  it('follows the language: ñ after n, accents beside their letters, numbers by value, empty cells last', () => {
    const sheet = named('Ópera', '', 'ñandú', 'nube', '¶10', 'zeta', 'oro', '¶9', 'Nación')
    expect(inOrder(sheet, 'ascending')).toEqual([
      '¶9',
      '¶10',
      'Nación',
      'nube',
      'ñandú',
      'Ópera',
      'oro',
      'zeta',
      '',
    ])
    expect(inOrder(sheet, 'descending').at(-1)).toBe('')
    expect(inOrder(sheet, 'descending')[0]).toBe('zeta')
  })

  it('sorts numbers as numbers, and what has none last in both directions', () => {
    const sheet = sheetOf([
      { name: 'a', count: 10 },
      { name: 'b' },
      { name: 'c', count: 9 },
      { name: 'd', count: 0 },
    ])
    const by = (direction: 'ascending' | 'descending') =>
      arrangedNow(sheet, { sort: { column: 'statements', direction } }).map((row) => cell(sheet, row, 'name'))
    expect(by('ascending')).toEqual(['d', 'c', 'a', 'b'])
    expect(by('descending')).toEqual(['a', 'c', 'd', 'b'])
  })

  it('is stable in both directions, and loses and doubles nothing, at any length', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'á', 'b', ''), { maxLength: 3000 }), (names) => {
        const sheet = named(...names)
        for (const direction of ['ascending', 'descending'] as const) {
          const rows = arrangedNow(sheet, { sort: { column: 'name', direction } })
          expect([...rows].sort((a, b) => a - b)).toEqual(names.map((_, row) => row))
          const same = rows.slice(1).every((row, at) => {
            const before = rows[at] ?? 0
            return names[before] !== names[row] || before < row
          })
          expect(same).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('follows the order of a closed list, in which modalities go by force', () => {
    const sheet = statementsSheet(sourceOf(generatedGraph({ institutions: 20, statements: 200, seed: 3 })))
    const modality = sheet.columns.find(({ id }) => id === 'modality')
    if (modality?.type !== 'choice') throw new Error('No list of modalities')
    const rows = arrangedNow(sheet, { sort: { column: 'modality', direction: 'ascending' } })
    const ranks = rows.map((row) => MODALITIES.findIndex((one) => modality.values(row).includes(one)))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('goes from none to ascending, descending and none again; another column starts anew', () => {
    const first = nextSort(null, 'name')
    expect(first).toEqual({ column: 'name', direction: 'ascending' })
    expect(nextSort(first, 'name')).toEqual({ column: 'name', direction: 'descending' })
    expect(nextSort(nextSort(first, 'name'), 'name')).toBeNull()
    expect(nextSort(first, 'kind')).toEqual({ column: 'kind', direction: 'ascending' })
  })
})

describe('a column’s filter', () => {
  const matching = (sheet: Sheet, wanted: string) =>
    arrangedNow(sheet, { filters: { name: wanted } }).map((row) => cell(sheet, row, 'name'))

  it('finds text without accents and in any case, and keeps ñ apart from n', () => {
    const sheet = named(
      'Migración',
      'MIGRACION',
      'migra\u00ADción',
      'España',
      'Espana',
      'Güemes',
      'Espan\u0303a',
    )
    expect(matching(sheet, ' migracion ')).toEqual(['Migración', 'MIGRACION', 'migración'])
    expect(matching(sheet, 'migración')).toHaveLength(3)
    expect(matching(sheet, 'españa')).toEqual(['España', 'Espan\u0303a'])
    expect(matching(sheet, 'ESPANA')).toEqual(['Espana'])
    expect(matching(sheet, 'gue')).toEqual(['Güemes'])
    expect(matching(sheet, '')).toHaveLength(7)
  })

  it('finds every text by itself, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(searchable(searchable(words))).toBe(searchable(words))
        expect(searchable(`x${words}x`)).toContain(
          searchable(words.normalize('NFC')).replace(/^[\u0300-\u036F]+/, ''),
        )
      }),
    )
  })

  it.each([
    ['3', [3]],
    ['>3', [4, 5]],
    [' >= 4 ', [4, 5]],
    ['≤1', [0, 1]],
    ['<2', [0, 1]],
    ['1-3', [1, 2, 3]],
    ['1–2', [1, 2]],
    ['=0', [0]],
  ])('reads “%s” as a question about numbers', (wanted, found) => {
    expect([0, 1, 2, 3, 4, 5].filter((value) => numberTest(wanted)?.(value))).toEqual(found)
  })

  it.each(['>', 'many', '1-', '-1', '2,5'])('asks for nothing while “%s” is no question', (wanted) => {
    expect(numberTest(wanted)).toBeUndefined()
  })

  it('lets through what has the chosen value of a list, among others too, and joins columns by “and”', () => {
    const sheet = institutionsSheet(sourceOf(generatedGraph({ institutions: 300, statements: 0, seed: 5 })))
    const rows = arrangedNow(sheet, { filters: { countries: 'MX', level: 'global' } })
    expect(rows.length).toBeGreaterThan(0)
    const wanted = Array.from({ length: sheet.size }, (_, row) => row).filter(
      (row) => cell(sheet, row, 'countries') === 'Mexico' && cell(sheet, row, 'level') === 'Global',
    )
    expect(rows).toEqual(wanted)
    expect(arrangedNow(sheet, { filters: { countries: 'none' } })).toHaveLength(
      sheet.size -
        arrangedNow(sheet, { filters: {} }).filter((row) => cell(sheet, row, 'countries') !== 'No country')
          .length,
    )
  })
})

describe('long work', () => {
  function* counting(to: number) {
    for (let step = 0; step < to; step += 1) yield
    return to
  }

  it('stops when its time is up and goes on where it stopped', () => {
    const work = counting(3)
    expect(runSlice(work, 0).done).toBe(false)
    expect(runSlice(work, 1000)).toEqual({ done: true, value: 3 })
  })

  it('comes to the same end in slices, and to none when given up', async () => {
    const stop = new AbortController()
    expect(await runInSlices(counting(50_000), stop.signal)).toBe(50_000)
    stop.abort()
    expect(await runInSlices(counting(5), stop.signal)).toBeUndefined()
  })
})
