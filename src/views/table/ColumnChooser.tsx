// Which columns are shown. The first one names the row and stays.
import { Columns3 } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import type { ColumnId } from '@/state/appState'
import { Popover } from '@/ui/Popover'
import type { Sheet } from './sheet'

interface ColumnChooserProps {
  readonly sheet: Sheet
  readonly hidden: readonly ColumnId[]
  readonly onChange: (hidden: readonly ColumnId[]) => void
}

export function ColumnChooser({ sheet, hidden, onChange }: ColumnChooserProps) {
  const text = useMessages().table
  return (
    <Popover
      label={text.columns}
      className="table-tool"
      face={
        <>
          <Columns3 size={16} aria-hidden />
          <span className="table-caption">{text.columns}</span>
        </>
      }
    >
      {() => (
        <fieldset className="table-columns">
          <legend>{text.columnsShown}</legend>
          {sheet.columns.map(({ id }, index) => (
            <label key={id}>
              <input
                type="checkbox"
                disabled={index === 0}
                checked={!hidden.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(checked ? hidden.filter((other) => other !== id) : [...hidden, id])
                }
              />
              {text.column[id]}
            </label>
          ))}
          <button
            type="button"
            className="button"
            disabled={hidden.length === 0}
            onClick={() => onChange([])}
          >
            {text.allColumns}
          </button>
        </fieldset>
      )}
    </Popover>
  )
}
