// Rows for elsewhere: into the clipboard, or as a file. What the filter leaves out stays behind, faded or not.
import { Copy, Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { saveText } from '@/exports/save'
import { type PluralForms, plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import type { ColumnFilters } from '@/state/appState'
import { offer } from '@/state/offers'
import { fileName, provenance } from './provenance'
import type { Column, Sheet } from './sheet'
import { runInSlices } from './slices'
import type { SheetSource } from './source'
import { valuesOf } from './valuesOf'

interface TakeAwayProps {
  readonly source: SheetSource
  readonly sheet: Sheet
  readonly columns: readonly Column[]
  readonly rows: readonly number[]
  readonly filters: ColumnFilters
}

/** How long an outcome is told, in milliseconds. */
const TOLD = 10_000

/** Fetched when one is about to press, since a browser lets copy only right after that. */
const loadSeparated = () => import('@/exports/separated')

export function TakeAway({ source, sheet, columns, rows, filters }: TakeAwayProps) {
  const text = useMessages().table
  const language = useLanguage()
  const [outcome, setOutcome] = useState('')

  useEffect(() => {
    if (outcome === '' || outcome === text.working) return
    const later = setTimeout(() => setOutcome(''), TOLD)
    return () => clearTimeout(later)
  }, [outcome, text.working])

  const take = async (
    format: 'csv' | 'tsv',
    done: PluralForms,
    failed: string,
    give: (made: string) => Promise<void>,
  ) => {
    const passing = rows.filter(sheet.passes)
    setOutcome(text.working)
    try {
      const { toCsv, toTsv } = await loadSeparated()
      const values = await runInSlices(valuesOf(columns, passing), new AbortController().signal)
      const titles = columns.map(({ id }) => text.column[id])
      const make = format === 'csv' ? toCsv : toTsv
      await give(make(provenance(source, sheet, filters), titles, values ?? []))
      const sentence = plural(language, passing.length, done)
      setOutcome(sheet.leftOut > 0 ? text.withoutLeftOut(sentence) : sentence)
    } catch {
      setOutcome(failed)
    }
  }
  const copy = () => take('tsv', text.copied, text.notCopied, (made) => navigator.clipboard.writeText(made))
  const saveCsv = () =>
    take('csv', text.saved, text.notSaved, async (made) =>
      saveText(made, fileName(source, sheet), 'text/csv'),
    )
  useEffect(() => offer('copy-rows', () => void copy()))
  useEffect(() => offer('save-rows', () => void saveCsv()))
  const prepare = () => {
    // Its failure is told when one presses.
    loadSeparated().catch(() => {})
  }
  return (
    <>
      <button
        type="button"
        className="button table-tool"
        title={text.copyHint}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={copy}
      >
        <Copy size={16} aria-hidden />
        <span className="table-caption">{text.copy}</span>
      </button>
      <button
        type="button"
        className="button table-tool"
        title={text.downloadHint}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={saveCsv}
      >
        <Download size={16} aria-hidden />
        <span className="table-caption">{text.download}</span>
      </button>
      <span className="table-outcome" role="status">
        {outcome}
      </span>
    </>
  )
}
