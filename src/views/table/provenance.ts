// What a sheet says of itself where its rows go elsewhere.
import { citation, fileNameOf } from '@/exports/citation'
import { messagesIn } from '@/i18n/language'
import type { ColumnFilters } from '@/state/appState'
import type { Sheet } from './sheet'
import type { SheetSource } from './source'

export function provenance(source: SheetSource, sheet: Sheet, filters: ColumnFilters): string {
  const { table } = messagesIn(source.language)
  const ofColumns = columnFilterWords(source, sheet, filters)
  const also = ofColumns === '' ? [] : [table.columnsFilters(ofColumns)]
  return citation(source, table.sheet[sheet.id], { also })
}

export function fileName(source: SheetSource, sheet: Sheet): string {
  return fileNameOf(source, messagesIn(source.language).table.sheet[sheet.id], 'csv')
}

function columnFilterWords({ language }: SheetSource, sheet: Sheet, filters: ColumnFilters): string {
  const titles = messagesIn(language).table.column
  return sheet.columns
    .flatMap((column) => {
      const wanted = filters[column.id]?.trim() ?? ''
      if (wanted === '') return []
      const choice =
        column.type === 'choice' ? column.choices.find(({ value }) => value === wanted)?.text : undefined
      return [`${titles[column.id]} = ${choice ?? wanted}`]
    })
    .join('; ')
}
