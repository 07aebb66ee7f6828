// The table: one of three sheets, its tools, and what a person asks of each sheet, which is kept while one looks at another.
import { ListFilter } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Target } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { store } from '@/state/store'
import { useMedia } from '@/ui/useMedia'
import type { Wants } from './arranged'
import { ColumnChooser } from './ColumnChooser'
import { EmptySheet } from './EmptySheet'
import { Grid } from './Grid'
import { ResultLine } from './ResultLine'
import { SheetSwitch } from './SheetSwitch'
import type { ColumnId, SheetId } from './sheet'
import { sheetOf } from './sheetOf'
import { nextSort } from './sorting'
import { TakeAway } from './TakeAway'
import { useArranged } from './useArranged'
import { useSheetSource } from './useSheetSource'
import './table.css'

interface Asked {
  readonly wants: Wants
  readonly hidden: readonly ColumnId[]
}

/** On a phone the filters would take the room of the rows, until one asks for them. */
const ROOM = '(min-width: 640px)'

const NOTHING: Asked = { wants: { sort: null, filters: {} }, hidden: [] }

export function TableView() {
  const text = useMessages().table
  const source = useSheetSource()
  const [id, setId] = useState<SheetId>(() => sheetWith(store.getState().pointing.selection))
  const [asked, setAsked] = useState<Partial<Record<SheetId, Asked>>>({})
  const sheet = useMemo(() => sheetOf(id, source), [id, source])
  const hasRoom = useMedia(ROOM)
  const [chosen, setAsking] = useState<boolean | null>(null)
  const asking = chosen ?? hasRoom
  const { wants, hidden } = asked[id] ?? NOTHING
  const { rows, busy } = useArranged(sheet, wants)
  const columns = useMemo(
    () => sheet.columns.filter((column) => !hidden.includes(column.id)),
    [sheet, hidden],
  )

  const ask = (change: Partial<Asked>) => setAsked({ ...asked, [id]: { wants, hidden, ...change } })
  const clear = () => ask({ wants: { ...wants, filters: {} } })
  const hide = (next: readonly ColumnId[]) => {
    // What cannot be seen must not sort or filter.
    const filters = Object.entries(wants.filters).filter(([column]) => !next.some((one) => one === column))
    const sort = wants.sort && next.includes(wants.sort.column) ? null : wants.sort
    ask({ hidden: next, wants: { sort, filters: Object.fromEntries(filters) } })
  }
  return (
    <section className="table-view" aria-label={text.label}>
      <div className="table-bar">
        <SheetSwitch source={source} value={id} onChange={setId} />
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
          <TakeAway
            key={id}
            source={source}
            sheet={sheet}
            columns={columns}
            rows={rows}
            filters={wants.filters}
          />
        </div>
      </div>
      <ResultLine sheet={sheet} shown={rows.length} busy={busy} filters={wants.filters} onClear={clear} />
      <Grid
        key={id}
        sheet={sheet}
        columns={columns}
        rows={rows}
        busy={busy}
        wants={wants}
        asking={asking}
        onSort={(column) => ask({ wants: { ...wants, sort: nextSort(wants.sort, column) } })}
        onFilter={(column, wanted) =>
          ask({ wants: { ...wants, filters: { ...wants.filters, [column]: wanted } } })
        }
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
