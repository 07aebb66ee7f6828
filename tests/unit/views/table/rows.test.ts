// The rows say what the model says: as many as it draws, with its counts, its roles and its words.
import { describe, expect, it } from 'vitest'
import { lookup } from '@/core/model/lookup'
import { LINE_KINDS, lineKindOf, NO_FILTER } from '@/core/ties/filter'
import { presetFolding } from '@/core/ties/folding'
import { gap, pairKey } from '@/core/ties/gap'
import { pairsOf } from '@/core/ties/pairs'
import { ties } from '@/core/ties/ties'
import { messagesIn } from '@/i18n/language'
import type { ViewSlice } from '@/state/appState'
import { SHEET_IDS } from '@/state/appState'
import { SHEET_COLUMNS, valuesOf } from '@/state/sheetColumns'
import { institutionsSheet } from '@/views/table/institutions'
import { piecesOf } from '@/views/table/sheet'
import { sheetOf, sizeOf } from '@/views/table/sheetOf'
import { statementsSheet } from '@/views/table/statements'
import { tiesSheet } from '@/views/table/ties'
import { generatedGraph } from '../../../support/generatedGraph'
import { actor, graph, inferred, part, partOf, statement, text } from '../../../support/graphs'
import { page24 } from '../../../support/page24'
import { cell, column, idAt, rowsOf, sourceOf } from '../../../support/sheets'

/** White space in connectors is drawn together (SPEC M13). */
const together = (words: string) => words.replace(/\s+/g, ' ')
const { legend, table } = messagesIn('en')
const GRAPHS = [page24, generatedGraph({ institutions: 60, statements: 120, seed: 7 })]
const FILTER = { ...NO_FILTER, lines: ['asked' as const], roles: ['partner' as const] }
const VIEWS = GRAPHS.flatMap((of) =>
  [
    {},
    { reading: 'everyone' as const },
    { reading: 'hub' as const },
    { folded: presetFolding(of, 'top') },
    { filter: FILTER },
    { filter: FILTER, leftOut: 'hide' as const },
    { filter: FILTER, reading: 'everyone' as const, folded: presetFolding(of, 'top') },
  ].map((view: Partial<ViewSlice>) => ({ of, view })),
)

describe.each(GRAPHS)('the columns of $id', (of) => {
  it.each(SHEET_IDS)('%s are those that an address may name, with the values that it may ask for', (id) => {
    const { columns } = sheetOf(id, sourceOf(of))
    expect(columns.map((one) => one.id)).toEqual(SHEET_COLUMNS[id])
    for (const one of columns) {
      const values = one.type === 'choice' ? one.choices.map(({ value }) => value) : undefined
      expect(values?.toSorted(), one.id).toEqual(valuesOf(of, one.id)?.toSorted())
    }
  })
})

describe.each(VIEWS)('rows of $of.id under $view', ({ of, view }) => {
  const source = sourceOf(of, view)
  const { derived } = source
  const hides = view.leftOut === 'hide'

  it('are those that the view draws, in its order, and tell which of them the filter leaves out', () => {
    const shown = {
      institutions: derived.institutions.map(({ id }) => ({ id, passes: derived.passing.has(id) })),
      statements: of.statements.map((one) => ({ id: one.id, passes: derived.statements.includes(one) })),
      ties: derived.allTies.map(({ id }) => ({ id, passes: derived.ties.some((tie) => tie.id === id) })),
    }
    for (const id of SHEET_IDS) {
      const sheet = sheetOf(id, source)
      const wanted = hides ? shown[id].filter(({ passes }) => passes) : shown[id]
      const rows = rowsOf(sheet).map((row) => ({ id: idAt(sheet, row), passes: sheet.passes(row) }))
      expect(rows).toEqual(wanted)
      expect(sizeOf(id, source)).toBe(wanted.length)
      expect(sheet.leftOut).toBe(shown[id].filter(({ passes }) => !passes).length)
    }
  })

  it('count the ties of each institution that the filter lets through; in hub there is nothing to count', () => {
    const sheet = institutionsSheet(source)
    for (const row of rowsOf(sheet)) {
      const own = derived.ties.filter(({ a, b }) => [a, b].includes(idAt(sheet, row)))
      for (const kind of LINE_KINDS) {
        const count = own.filter((tie) => lineKindOf(tie) === kind).length
        expect(cell(sheet, row, kind)).toBe(view.reading === 'hub' ? '' : String(count))
      }
    }
  })

  it('give both ends of a tie the roles of the pairs that make it, and words that stand in its passages', () => {
    const sheet = tiesSheet(source)
    const known = lookup(of)
    const drawn = (id: string) => derived.standsFor.get(id)
    for (const [row, tie] of (hides ? derived.ties : derived.allTies).entries()) {
      const pairs = tie.statements
        .flatMap((id) => known.statements.get(id) ?? [])
        .flatMap((one) => pairsOf(one, source.view.reading, known))
      const roles = new Set<string>()
      for (const { from, to } of pairs) {
        const [one, other] = [drawn(from.actor), drawn(to.actor)]
        if (one === tie.a && other === tie.b) roles.add(legend.role[from.role])
        if (one === tie.b && other === tie.a) roles.add(legend.role[to.role])
      }
      const told = cell(sheet, row, 'firstRole').split('; ')
      // A filter that hides may leave out some of the pairs.
      if (hides) expect([...roles]).toEqual(expect.arrayContaining(told))
      else expect(new Set(told)).toEqual(roles)
      for (const { text: exact, verbatim } of piecesOf(column(sheet, 'words'), row, 'en')) {
        expect(verbatim).toBe(true)
        expect(of.passages.some((passage) => together(passage.text).includes(together(exact)))).toBe(true)
      }
    }
  })

  it('say of an asked tie whether the two also have one that exists, themselves or through what is folded in', () => {
    const sheet = tiesSheet(source)
    const met = new Set(gap(derived.allTies).met.map(({ id }) => id))
    const unfolded = ties(of, { reading: source.view.reading, folded: new Set() })
    const direct = new Set(unfolded.filter(({ polarity }) => polarity === 'existing').map(pairKey))
    for (const [row, tie] of (hides ? derived.ties : derived.allTies).entries()) {
      const exists = tie.polarity === 'existing' || met.has(tie.id)
      const answer = exists ? (direct.has(pairKey(tie)) ? 'yes' : 'folded') : 'no'
      expect(cell(sheet, row, 'exists')).toBe(tie.polarity === 'context' ? '' : table.exists[answer])
    }
  })
})

describe('a row of', () => {
  it('an institution: the wholes of the map’s date, no country told as such, nothing where the level is unknown', () => {
    const sheet = institutionsSheet(
      sourceOf(
        graph({
          actors: [
            actor('org:part', { partOf: [partOf('org:whole'), partOf('org:later', { since: '2016' })] }),
            actor('org:whole', { level: 'global', countries: ['MX', 'GT'] }),
            actor('org:later'),
          ],
        }),
      ),
    )
    expect(cell(sheet, 0, 'partOf')).toBe('org:whole')
    expect(cell(sheet, 0, 'countries')).toBe('No country')
    expect(cell(sheet, 0, 'level')).toBe('')
    expect(cell(sheet, 1, 'countries')).toBe('Mexico; Guatemala')
    expect(cell(sheet, 1, 'level')).toBe('Global')
  })

  it('a statement: a lead that is taken over says from where, others follow their role, folded ones once', () => {
    const made = graph({
      actors: [
        actor('org:p1', { partOf: [partOf('org:w')] }),
        actor('org:p2', { partOf: [partOf('org:w')] }),
      ],
      statements: [
        statement('stmt:R1', [part('org:a', 'lead'), part('org:w', 'consultee')]),
        statement('stmt:R2', [part('org:p1', 'partner'), part('org:p2', 'partner')], { modifies: 'stmt:R1' }),
      ],
    })
    const open = statementsSheet(sourceOf(made))
    expect(cell(open, 0, 'leads')).toBe('org:a')
    expect(cell(open, 1, 'leads')).toBe('org:a (taken over from R1)')
    expect(cell(open, 1, 'others')).toBe('Partner: org:p1; org:p2')
    const folded = statementsSheet(sourceOf(made, { folded: new Set(['org:w']) }))
    expect(cell(folded, 1, 'others')).toBe('Partner: org:w')
  })

  it('a tie: connectors before evidence, in the language of their passage; inferred parts without words have none', () => {
    const made = graph({
      statements: [
        statement('stmt:1', [
          part('org:a', 'lead'),
          part('org:b', 'partner', { connector: 'works with' }),
          part('org:c', 'partner', inferred),
        ]),
      ],
    })
    const sheet = tiesSheet(sourceOf(made, {}, 'es'))
    expect(piecesOf(column(sheet, 'words'), 0, 'es')).toEqual([
      { text: 'Ana', language: 'en', verbatim: true },
      { text: 'works with', language: 'en', verbatim: true },
    ])
    expect(cell(sheet, 1, 'words')).toBe('Ana')
    expect(cell(sheet, 0, 'direction', 'es')).toBe('encabeza, con')
  })

  it('what only one language has is told in that one, and our translation is marked', () => {
    const name = { en: 'Senate', es: 'Senado' }
    const made = graph({
      actors: [
        actor('org:a', { name, translated: ['en'] }),
        actor('org:b', { name: text('b'), short: { fr: 'Bé' } }),
      ],
    })
    const named = (language: 'en' | 'es', row: number, id: 'name' | 'short') =>
      piecesOf(column(institutionsSheet(sourceOf(made, {}, language)), id), row, language)
    expect(named('en', 0, 'name')).toEqual([{ text: 'Senate', language: 'en', ours: true }])
    expect(named('es', 0, 'name')).toEqual([{ text: 'Senado', language: 'es', ours: false }])
    expect(named('es', 1, 'short')).toEqual([{ text: 'Bé', language: 'fr', ours: false }])
  })
})
