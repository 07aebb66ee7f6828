// What is asked of the table, in the address and kept while one looks elsewhere.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ColumnId, SHEET_IDS, type SheetWants } from '@/state/appState'
import { FIRST_VIEW } from '@/state/firstState'
import { newDocument } from '@/state/otherwise'
import { SHEET_COLUMNS, valuesOf } from '@/state/sheetColumns'
import { select, setTable, showDocument, showPicture, showView, store } from '@/state/store'
import { decodeAddress, encodeAddress, searchOf } from '@/state/url'
import { page24 } from '../../support/page24'

const document = newDocument(page24, { from: 'bundled', id: 'mexico-2009' })
const table = () => store.getState().view.table
const sheets = fc.constantFrom(...SHEET_IDS).chain((sheet) => {
  const columns: readonly ColumnId[] = SHEET_COLUMNS[sheet]
  const column = fc.constantFrom(...columns)
  const written = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
  const filter = column.chain((id) => {
    const values = valuesOf(page24, id)
    return fc.tuple(fc.constant(id), values ? fc.constantFrom(...values) : written)
  })
  const wants: fc.Arbitrary<SheetWants> = fc.record({
    sort: fc.option(
      fc.record({
        column,
        direction: fc.constantFrom<'ascending' | 'descending'>('ascending', 'descending'),
      }),
    ),
    filters: fc.uniqueArray(filter, { selector: ([id]) => id }).map((each) => Object.fromEntries(each)),
    hidden: fc.uniqueArray(fc.constantFrom(...columns.slice(1))),
  })
  return fc.record({ sheet: fc.constant(sheet), asked: wants })
})

function addressOf(): string {
  const { view } = store.getState()
  return searchOf(encodeAddress(document, { view, selection: null, path: null, step: null }, 'en'))
}

beforeEach(() => {
  select(null)
  showDocument(document, { shown: 'map', table: FIRST_VIEW.table })
})

describe('the table in the address', () => {
  it('comes back as it was, whatever is typed into a filter', () => {
    showView('table')
    fc.assert(
      fc.property(sheets, ({ sheet, asked }) => {
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
      new URLSearchParams(
        'view=table&sheet=ties&sort=-colour&where.taste=x&where.first=IOM&without=smell,words',
      ),
    )
    expect(view.table).toEqual({
      sheet: 'ties',
      wants: { ties: { sort: null, filters: { first: 'IOM' }, hidden: ['words'] } },
    })
    expect(unknown.map(({ value }) => value)).toEqual(['colour', 'taste', 'smell'])
    expect(decodeAddress(page24, new URLSearchParams('sheet=people')).unknown).toEqual([
      { parameter: 'sheet', value: 'people' },
    ])
  })
})

describe('what another sheet has, or a list does not', () => {
  it.each([
    ['sheet=ties&where.name=IOM', 'where.', 'name'],
    ['sheet=ties&sort=-level', 'sort', 'level'],
    ['sheet=institutions&where.kind=zzz', 'where.kind', 'zzz'],
    ['sheet=institutions&where.countries=DE', 'where.countries', 'DE'],
    ['sheet=statements&where.paragraph=psg:99', 'where.paragraph', 'psg:99'],
    ['sheet=institutions&without=name', 'without', 'name'],
  ])('%s is told and asks for nothing', (search, parameter, value) => {
    const { view, unknown } = decodeAddress(page24, new URLSearchParams(`view=table&${search}`))
    expect(unknown).toEqual([{ parameter, value }])
    expect(Object.values(view.table.wants)).toEqual([{ sort: null, filters: {}, hidden: [] }])
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
    showPicture(view, { selection: null, path: null }, {})
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
