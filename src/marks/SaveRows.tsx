// Rows as a CSV file that says under which choices they were made.
import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { citation, fileNameOf } from '@/exports/citation'
import { saveText } from '@/exports/save'
import type { Value } from '@/exports/separated'
import { useLanguage, useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import { useApp, useDocument } from '@/state/useApp'
import './saveRows.css'

export interface SavedTable {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** What the rows hang on besides reading, folding and filters. */
  readonly also?: readonly string[]
}

interface SaveRowsProps {
  /** What the rows are. */
  readonly name: string
  readonly table: () => SavedTable
}

export function SaveRows({ name, table }: SaveRowsProps) {
  const text = useMessages().citation
  const language = useLanguage()
  const { graph, otherwise } = useDocument()
  const view = useApp((state) => state.view)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    setFailed(false)
    try {
      // The package that quotes is fetched when somebody first takes rows away.
      const { toCsv } = await import('@/exports/separated')
      const { titles, rows, also = [] } = table()
      const cited = { graph, otherwise, view, language }
      saveText(
        toCsv(citation(cited, name, { also }), titles, rows),
        fileNameOf(cited, name, 'csv'),
        'text/csv',
      )
    } catch {
      setFailed(true)
    }
  }
  useEffect(() => offer('save-rows', () => void save()))
  return (
    <span className="save-rows">
      <button type="button" className="button" title={text.csvHint} onClick={save}>
        <Download size={16} aria-hidden /> {text.csv}
      </button>
      <span role="status">{failed && text.notSaved}</span>
    </span>
  )
}
