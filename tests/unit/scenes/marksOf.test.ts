// Every line of the map has its cells, and no cell has anything else.
import { describe, expect, it } from 'vitest'
import { READINGS, type Reading } from '@/core/model/vocabulary'
import { NO_FILTER } from '@/core/ties/filter'
import { presetFolding } from '@/core/ties/folding'
import { marksOf } from '@/scenes/marksOf'
import { derived } from '@/state/derived'
import { FIRST_VIEW } from '@/state/firstState'
import { cellsOf, nextMark } from '@/views/matrix/cellsOf'
import { generatedGraph } from '../../support/generatedGraph'
import { graph, part, statement } from '../../support/graphs'
import { page24 } from '../../support/page24'

const graphs = [
  ['page 24', page24],
  ['a generated graph', generatedGraph({ institutions: 60, statements: 120, seed: 7 })],
] as const

const choices = [
  ['everything', FIRST_VIEW],
  ['a filter', { ...FIRST_VIEW, filter: { ...NO_FILTER, lines: ['asked', 'existing'] as const } }],
] as const

for (const [name, made] of graphs) {
  describe.each(choices)(`the marks of ${name} under %s`, (_what, chosen) => {
    const pairs = READINGS.filter((reading) => reading !== 'hub')

    it.each(pairs)('a led tie stands once, in the row of who leads, another on both sides: %s', (reading) => {
      const now = derived({ view: { ...chosen, reading } }, made)
      for (const hidden of [false, true]) {
        const ties = hidden ? now.ties : now.allTies
        const expected = ties.flatMap(({ id, a, b, directed }) =>
          directed ? [`${a} ${b} ${id}`] : [`${a} ${b} ${id}`, `${b} ${a} ${id}`],
        )
        const placed = marksOf(made, now, { reading, hidden, gap: false })
        expect(placed.map(({ row, column, mark }) => `${row} ${column} ${mark.id}`).sort()).toEqual(
          expected.sort(),
        )
        expect(ties.length).toBeGreaterThan(0)
      }
    })

    it.each(pairs)(
      'a mark tells its tie’s statements, force, and whether the filter leaves it out: %s',
      (reading) => {
        const now = derived({ view: { ...chosen, reading } }, made)
        const passing = new Set(now.ties.map(({ id }) => id))
        for (const { mark } of marksOf(made, now, { reading, hidden: false, gap: false })) {
          const tie = now.allTies.find(({ id }) => id === mark.id)
          expect(mark).toMatchObject({
            statements: tie?.statements.length,
            modality: tie?.modality,
            led: tie?.directed,
            inferred: tie?.status === 'inferred',
            faded: !passing.has(mark.id),
            target: { type: 'tie', id: mark.id },
          })
        }
      },
    )

    it('in `hub` every arm stands once, with its roles', () => {
      const now = derived({ view: { ...chosen, reading: 'hub' } }, made)
      for (const hidden of [false, true]) {
        const arms = hidden ? now.arms : now.allArms
        const placed = marksOf(made, now, { reading: 'hub', hidden, gap: false })
        expect(placed.map(({ row, column, mark }) => [row, column, mark.roles])).toEqual(
          arms.map(({ actor, statement: of, roles }) => [actor, of, roles]),
        )
      }
    })
  })
}

describe('the cells', () => {
  it('hold every mark, several between the same two in the order of the legend', () => {
    const reading: Reading = 'lead'
    const two = graph({
      statements: [
        statement('stmt:1', [part('org:a', 'lead'), part('org:b', 'partner')], {
          polarity: 'existing',
          modality: 'ongoing',
        }),
        statement('stmt:2', [part('org:a', 'lead'), part('org:b', 'partner')]),
      ],
    })
    const now = derived({ view: FIRST_VIEW }, two)
    const cells = cellsOf(marksOf(two, now, { reading, hidden: false, gap: false }))
    const marks = cells.get('org:a')?.get('org:b') ?? []
    expect(marks.map(({ look }) => look)).toEqual(['asked', 'existing'])
    expect([...cells.keys()]).toEqual(['org:a'])

    const [asked, existing] = marks
    expect(nextMark(marks, null)).toBe(asked)
    expect(nextMark(marks, asked?.target ?? null)).toBe(existing)
    expect(nextMark(marks, existing?.target ?? null)).toBe(asked)
    expect(nextMark([], null)).toBeUndefined()
  })

  it('keep folded institutions together', () => {
    const folded = presetFolding(page24, 'top')
    const now = derived({ view: { ...FIRST_VIEW, folded } }, page24)
    const drawn = new Set(now.institutions.map(({ id }) => id))
    const placed = marksOf(page24, now, { reading: 'lead', hidden: false, gap: false })
    expect(placed.filter(({ row, column }) => !drawn.has(row) || !drawn.has(column))).toEqual([])
  })
})
