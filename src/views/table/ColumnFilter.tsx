// The filter of one column: a list to choose from, or a field to write in.
import { useMessages } from '@/i18n/language'
import type { Column } from './sheet'

interface ColumnFilterProps {
  readonly column: Column
  readonly value: string
  readonly onChange: (value: string) => void
}

export function ColumnFilter({ column, value, onChange }: ColumnFilterProps) {
  const text = useMessages().table
  const label = text.filterBy(text.column[column.id])
  if (column.type === 'choice') {
    return (
      <select
        className="table-filter"
        data-asks-of={column.id}
        aria-label={label}
        data-asks={value !== '' || undefined}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{text.any}</option>
        {column.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text.replaceAll('\u00AD', '')}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      type="search"
      className="table-filter"
      data-asks-of={column.id}
      aria-label={label}
      data-asks={value.trim() !== '' || undefined}
      placeholder={column.type === 'number' ? text.numberHint : text.contains}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
