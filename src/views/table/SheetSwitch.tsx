// Which sheet is shown, each with the number of its rows.
import { formatNumber } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { SHEET_IDS, type SheetId } from '@/state/appState'
import { Segmented } from '@/ui/Segmented'
import { sizeOf } from './sheetOf'
import type { SheetSource } from './source'

interface SheetSwitchProps {
  readonly source: SheetSource
  readonly value: SheetId
  readonly onChange: (id: SheetId) => void
}

export function SheetSwitch({ source, value, onChange }: SheetSwitchProps) {
  const text = useMessages().table
  const language = useLanguage()
  return (
    <Segmented
      label={text.sheets}
      labelHidden
      options={SHEET_IDS.map((id) => ({
        value: id,
        content: (
          <>
            {text.sheet[id]} <span className="table-count">{formatNumber(language, sizeOf(id, source))}</span>
          </>
        ),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
