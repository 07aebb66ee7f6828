// What a cell says, and what a copied table holds.
import { describe, expect, it } from 'vitest'
import type { CoordinationGraph } from '@/core/model/graph'
import type { Reading } from '@/core/model/vocabulary'
import { LANGUAGES, type Language } from '@/i18n/language'
import { marksOf } from '@/scenes/marksOf'
import { sidesOf } from '@/scenes/sidesOf'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { asTable } from '@/views/matrix/asTable'
import { cellsOf } from '@/views/matrix/cellsOf'
import { nameOf, sayCell, sayHead } from '@/views/matrix/spoken'
import type { Matrix } from '@/views/matrix/useMatrix'
import { actor, graph, part, statement } from '../../../support/graphs'
import { page24 } from '../../../support/page24'

function matrixOf(
  made: CoordinationGraph,
  language: Language = 'en',
  reading: Reading = 'lead',
  gap = false,
): Matrix {
  const now = derived({ view: { ...FIRST_VIEW, reading } }, made)
  const shown = { reading, hidden: false, gap }
  return {
    ...sidesOf(made, now, { ...shown, order: 'name', language }),
    graph: made,
    language,
    hub: reading === 'hub',
    gap,
    cells: cellsOf(marksOf(made, now, shown)),
    passing: now.passing,
    removed: 0,
  }
}

describe('a cell says', () => {
  const [ohchr, congress] = ['org:ohchr-mx', 'org:mx-congress']

  it('whom it joins, how, how firmly and how often', () => {
    expect(sayCell(matrixOf(page24), ohchr, congress)).toBe(
      'OHCHR Mexico with Congress of the Union: asked for, recommended, 1 statement, the first leads',
    )
    expect(sayCell(matrixOf(page24, 'es'), ohchr, congress)).toMatch(
      /^ONU-DH México con Congreso de la Unión: se pide, se recomienda, 1 enunciado, encabeza la primera$/,
    )
  })

  it('what it is to the gap, while that is shown', () => {
    const matrix = matrixOf(page24, 'en', 'lead', true)
    expect(sayCell(matrix, ohchr, congress)).toContain(', asked and not there')
    expect(sayCell(matrix, 'org:mx-senate-cpd', ohchr)).toContain(', there without being asked')
    expect(sayCell(matrix, 'org:mx-senate', 'org:cmw')).not.toMatch(/asked and|being asked/)
  })

  it('that there is nothing, and where there is something on the other side', () => {
    const matrix = matrixOf(page24)
    expect(sayCell(matrix, congress, ohchr)).toContain('OHCHR Mexico leads one')
    expect(sayCell(matrix, congress, 'org:iom')).toMatch(/^Congress of the Union with IOM: no tie$/)
    expect(sayCell(matrix, ohchr, ohchr)).toContain('against itself')
  })

  it('under `hub` which part an institution has, and in what', () => {
    const matrix = matrixOf(page24, 'en', 'hub')
    expect(sayCell(matrix, ohchr, 'stmt:95.R6')).toMatch(/^OHCHR Mexico in R6: lead\. The Special Rapporteur/)
    expect(sayCell(matrix, congress, 'stmt:93.R1')).toContain('in R1: no part.')
  })

  it('in a heading the full name, the group and the number of lines', () => {
    const { allTies } = derived({ view: FIRST_VIEW }, page24)
    const lines = allTies.filter(({ a, b }) => a === ohchr || b === ohchr).length
    expect(sayHead(matrixOf(page24), ohchr, 'Mexico')).toMatch(
      new RegExp(`^Office in Mexico .*; Mexico; ${lines} lines\\.$`),
    )
  })
})

describe('a copied table', () => {
  it.each(LANGUAGES)(
    'has a row and a column for each institution, and words where there is a tie: %s',
    (language) => {
      const matrix = matrixOf(page24, language)
      const ids = matrix.rows.flatMap((group) => group.ids)
      const [head = [], ...rows] = asTable(matrix)
        .split('\n')
        .map((line) => line.split('\t'))
      expect(head).toEqual(['', ...ids.map((id) => nameOf(matrix, id))])
      expect(rows.map((row) => row.length)).toEqual(ids.map(() => ids.length + 1))
      for (const [at, row] of ids.entries()) {
        for (const [index, column] of ids.entries()) {
          const filled = matrix.cells.get(row)?.has(column) ?? false
          expect(rows[at]?.[index + 1] !== '', `${row} ${column}`).toBe(filled)
        }
      }
    },
  )

  it('keeps names that look like formulas, tabs and new lines as text in one cell', () => {
    const names = ['=1+1', '@a', 'b\tc\nd']
    const made = graph({
      actors: names.map((name, at) => actor(`org:${at}`, { short: { en: name } })),
      statements: [statement('stmt:1', [part('org:0', 'lead'), part('org:2', 'partner')])],
    })
    const lines = asTable(matrixOf(made)).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.map((line) => line.split('\t').length)).toEqual([4, 4, 4, 4])
    expect(lines[0]?.split('\t').slice(1).sort()).toEqual(["'=1+1", "'@a", 'b c d'])
  })
})
