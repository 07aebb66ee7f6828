// What is asked of the table, in the address and kept while one looks elsewhere.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { messagesIn } from '@/i18n/language'
import { type ColumnId, SHEET_IDS, type SheetWants } from '@/state/appState'
import { FIRST_VIEW } from '@/state/firstState'
import { select, setTable, showDocument, showPicture, showView, store } from '@/state/store'
import { decodeAddress, encodeAddress, searchOf } from '@/state/url'
import { page24 } from '../../support/page24'

const document = { graph: page24, origin: { from: 'bundled', id: 'mexico-2009' }, notices: [] } as const
const table = () => store.getState().view.table
const columns = Object.keys(messagesIn('en').table.column)
const columnIds = fc.constantFrom<ColumnId>('name', 'kind', 'asked', 'modality')
const wants: fc.Arbitrary<SheetWants> = fc.record({
  sort: fc.option(
    fc.record({
      column: columnIds,
      direction: fc.constantFrom<'ascending' | 'descending'>('ascending', 'descending'),
    }),
  ),
  filters: fc.dictionary(
    columnIds,
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  ),
  hidden: fc.uniqueArray(columnIds),
})

function addressOf(): string {
  const { view } = store.getState()
  return searchOf(encodeAddress(document, { view, selection: null, path: null }, 'en'))
}

beforeEach(() => {
  select(null)
  showDocument(document, { shown: 'map', table: FIRST_VIEW.table })
})

describe('the table in the address', () => {
  it('comes back as it was, whatever is typed into a filter', () => {
    for (const column of ['name', 'kind', 'asked', 'modality']) expect(columns).toContain(column)
    showView('table')
    fc.assert(
      fc.property(fc.constantFrom(...SHEET_IDS), wants, (sheet, asked) => {
        setTable({ sheet, wants: { [sheet]: asked } })
        const { view, unknown } = decodeAddress(page24, new URLSearchParams(addressOf()))
        expect(view.table).toEqual({ sheet, wants: { [sheet]: asked } })
        expect(unknown).toEqual([])
      }),
    )
  })

  it('is told of while it is shown, and only what was asked', () => {
    setTable({ sheet: 'ties', wants: {} })
    expect(addressOf()).toBe('?lang=en')
    showView('table')
    expect(addressOf()).toBe('?view=table&sheet=ties&lang=en')
  })

  it('tells of sheets and columns that there are not, and goes on', () => {
    const { view, unknown } = decodeAddress(
      page24,
      new URLSearchParams('view=table&sheet=ties&sort=-colour&where.taste=x&where.name=IOM&without=smell'),
    )
    expect(view.table).toEqual({
      sheet: 'ties',
      wants: { ties: { sort: null, filters: { name: 'IOM' }, hidden: [] } },
    })
    expect(unknown.map(({ value }) => value)).toEqual(['colour', 'taste', 'smell'])
    expect(decodeAddress(page24, new URLSearchParams('sheet=people')).unknown).toEqual([
      { parameter: 'sheet', value: 'people' },
    ])
  })
})

describe('what is asked of the table', () => {
  const asked: SheetWants = { sort: { column: 'name', direction: 'descending' }, filters: {}, hidden: [] }

  it('stays while another view is shown, and while the address speaks of another sheet', () => {
    showView('table')
    setTable({ sheet: 'institutions', wants: { institutions: asked } })
    showView('map')
    showView('table')
    expect(table()).toEqual({ sheet: 'institutions', wants: { institutions: asked } })
    const { view } = decodeAddress(page24, new URLSearchParams('view=table&sheet=ties&sort=name'))
    showPicture(view, { selection: null, path: null })
    expect(table().sheet).toBe('ties')
    expect(table().wants.institutions).toEqual(asked)
  })

  it('opens where the row of a selection is that was made elsewhere', () => {
    setTable({ sheet: 'institutions', wants: { institutions: asked } })
    select({ type: 'statement', id: 'stmt:95.R6' })
    expect(table()).toEqual({ sheet: null, wants: { institutions: asked } })
    showView('table')
    setTable({ ...table(), sheet: 'ties' })
    select({ type: 'actor', id: 'org:iom' })
    expect(table().sheet).toBe('ties')
  })

  it('is gone with the graph that it was asked of', () => {
    setTable({ sheet: 'ties', wants: { ties: asked } })
    showDocument(document)
    expect(table()).toEqual({ sheet: null, wants: {} })
  })
})
