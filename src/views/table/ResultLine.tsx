// What is not in sight, and why: rows that columns' filters or the filter in force leave out, each with its way back.
import { formatNumber, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import type { ColumnFilters } from '@/state/appState'
import { setLeftOut } from '@/state/store'
import { useApp } from '@/state/useApp'
import { leaveFocus } from '@/ui/leaveFocus'
import { isAsking } from './arranged'
import type { Sheet } from './sheet'

interface ResultLineProps {
  readonly sheet: Sheet
  readonly shown: number
  readonly busy: boolean
  readonly filters: ColumnFilters
  readonly onClear: () => void
}

export function ResultLine({ sheet, shown, busy, filters, onClear }: ResultLineProps) {
  const text = useMessages().table
  const language = useLanguage()
  const leftOut = useApp((state) => state.view.leftOut)
  const asks = isAsking(filters)
  const hides = leftOut === 'hide'
  const matching = text.shown(formatNumber(language, shown), formatNumber(language, sheet.size))
  return (
    <div className="table-result" tabIndex={-1}>
      <p role="status">
        {busy && text.working}
        {!busy && asks && matching}
      </p>
      {asks && (
        <button
          type="button"
          className="link-button"
          onClick={({ currentTarget }) => {
            leaveFocus(currentTarget)
            onClear()
          }}
        >
          {text.clear}
        </button>
      )}
      {sheet.leftOut > 0 && <p>{plural(language, sheet.leftOut, hides ? text.gone : text.faded)}</p>}
      {sheet.leftOut > 0 && hides && (
        <button
          type="button"
          className="link-button"
          onClick={({ currentTarget }) => {
            leaveFocus(currentTarget)
            setLeftOut('fade')
          }}
        >
          {text.showFaded}
        </button>
      )}
    </div>
  )
}
