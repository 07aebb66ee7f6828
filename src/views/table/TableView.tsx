// The table: one of three sheets, its tools, and what a person asks of each sheet, which is kept while one looks at another.
import { ListFilter } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Target } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import type { ColumnId, SheetId, SheetWants } from '@/state/appState'
import { setTable, store } from '@/state/store'
import { useApp } from '@/state/useApp'
import { useMedia } from '@/ui/useMedia'
import { ColumnChooser } from './ColumnChooser'
import { EmptySheet } from './EmptySheet'
import { Grid } from './Grid'
import { ResultLine } from './ResultLine'
import { SheetSwitch } from './SheetSwitch'
import { sheetOf } from './sheetOf'
import { nextSort } from './sorting'
import { TakeAway } from './TakeAway'
import { useArranged } from './useArranged'
import { useColumnOffers } from './useColumnOffers'
import { useSheetSource } from './useSheetSource'
import './table.css'

/** On a phone the filters would take the room of the rows, until one asks for them. */
const ROOM = '(min-width: 640px)'

const NOTHING: SheetWants = { sort: null, filters: {}, hidden: [] }

export function TableView() {
  const text = useMessages().table
  const source = useSheetSource()
  const table = useApp((state) => state.view.table)
  const [first] = useState(() => sheetWith(store.getState().pointing.selection))
  const id = table.sheet ?? first
  const sheet = useMemo(() => sheetOf(id, source), [id, source])
  const hasRoom = useMedia(ROOM)
  const [chosen, setAsking] = useState<boolean | null>(null)
  const asking = chosen ?? hasRoom
  const { sort, filters, hidden } = table.wants[id] ?? NOTHING
  // Not what is hidden: the rows would be arranged anew for nothing.
  const wants = useMemo(() => ({ sort, filters }), [sort, filters])
  const { rows, busy } = useArranged(sheet, wants)
  const columns = useMemo(
    () => sheet.columns.filter((column) => !hidden.includes(column.id)),
    [sheet, hidden],
  )

  const ask = (change: Partial<SheetWants>) =>
    setTable({ sheet: id, wants: { ...table.wants, [id]: { sort, filters, hidden, ...change } } })
  const clear = () => ask({ filters: {} })
  const hide = (next: readonly ColumnId[]) => {
    // What cannot be seen must not sort or filter.
    const seen = Object.entries(filters).filter(([column]) => !next.some((one) => one === column))
    ask({
      hidden: next,
      sort: sort && next.includes(sort.column) ? null : sort,
      filters: Object.fromEntries(seen),
    })
  }
  const sortBy = (column: ColumnId) => ask({ sort: nextSort(sort, column) })
  const section = useRef<HTMLElement>(null)
  const [wantedFilter, setWantedFilter] = useState<{ readonly column: ColumnId | undefined } | null>(null)
  const goToFilter = (column?: ColumnId) => {
    setAsking(true)
    setWantedFilter({ column })
  }
  useEffect(() => {
    if (!wantedFilter) return
    const of = wantedFilter.column === undefined ? '' : `="${wantedFilter.column}"`
    section.current?.querySelector<HTMLElement>(`[data-asks-of${of}]`)?.focus()
  }, [wantedFilter])
  useColumnOffers(sheet, { sort, filters, hidden }, { hide, sortBy, goToFilter, clear })
  return (
    <section className="table-view" aria-label={text.label} ref={section}>
      <div className="table-bar">
        <SheetSwitch source={source} value={id} onChange={(sheet) => setTable({ ...table, sheet })} />
        <div className="table-tools">
          <button
            type="button"
            className="button table-tool"
            aria-pressed={asking}
            title={text.filters}
            onClick={() => setAsking(!asking)}
          >
            <ListFilter size={16} aria-hidden />
            <span className="table-caption">{text.filters}</span>
          </button>
          <ColumnChooser sheet={sheet} hidden={hidden} onChange={hide} />
          <TakeAway key={id} source={source} sheet={sheet} columns={columns} rows={rows} filters={filters} />
        </div>
      </div>
      <ResultLine sheet={sheet} shown={rows.length} busy={busy} filters={filters} onClear={clear} />
      <Grid
        key={id}
        sheet={sheet}
        columns={columns}
        rows={rows}
        busy={busy}
        wants={wants}
        asking={asking}
        onSort={sortBy}
        onFilter={(column, wanted) => ask({ filters: { ...filters, [column]: wanted } })}
        empty={<EmptySheet sheet={sheet} onClear={clear} />}
      />
    </section>
  )
}

/** The sheet where the selection has a row of its own. */
function sheetWith(selection: Target | null): SheetId {
  switch (selection?.type) {
    case 'tie':
      return 'ties'
    case 'statement':
    case 'part':
    case 'topic':
      return 'statements'
    default:
      return 'institutions'
  }
}
