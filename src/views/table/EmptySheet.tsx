// Why a sheet has no rows, and what to do about it.
import { READINGS } from '@/core/model/vocabulary'
import { useMessages } from '@/i18n/language'
import { setLeftOut, setReading } from '@/state/store'
import { useApp } from '@/state/useApp'
import type { Sheet } from './sheet'

interface EmptySheetProps {
  readonly sheet: Sheet
  readonly onClear: () => void
}

export function EmptySheet({ sheet, onClear }: EmptySheetProps) {
  const { table: text, vocabulary } = useMessages()
  const reading = useApp((state) => state.view.reading)
  if (sheet.size > 0) {
    return (
      <>
        <p>{text.noMatch}</p>
        <button type="button" className="button" onClick={onClear}>
          {text.clear}
        </button>
      </>
    )
  }
  if (sheet.leftOut > 0) {
    return (
      <>
        <p>{text.allGone}</p>
        <button type="button" className="button" onClick={() => setLeftOut('fade')}>
          {text.showFaded}
        </button>
      </>
    )
  }
  if (sheet.id === 'ties' && reading === 'hub') {
    return (
      <>
        <p>{text.hub}</p>
        {READINGS.filter((other) => other !== 'hub').map((other) => (
          <button key={other} type="button" className="button" onClick={() => setReading(other)}>
            {vocabulary.reading[other]}
          </button>
        ))}
      </>
    )
  }
  return <p>{text.empty[sheet.id]}</p>
}
