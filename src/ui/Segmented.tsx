// One choice of a few, shown at once: native radio buttons, so that arrow keys and screen readers work as they know.
import { type ReactNode, useId } from 'react'
import './ui.css'

interface Option<Value extends string> {
  readonly value: Value
  readonly content: ReactNode
  readonly lang?: string
  readonly title?: string
}

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly options: readonly Option<Value>[]
  /** `null` where none is chosen. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly direction?: 'row' | 'column'
}

export function Segmented<Value extends string>({
  label,
  labelHidden = false,
  options,
  value,
  onChange,
  direction = 'row',
}: SegmentedProps<Value>) {
  const name = useId()
  return (
    <fieldset className="segmented" data-direction={direction}>
      <legend className={labelHidden ? 'visually-hidden' : 'segmented-label'}>{label}</legend>
      <div className="segmented-options">
        {options.map((option) => (
          <label key={option.value} title={option.title} lang={option.lang}>
            <input
              type="radio"
              className="segmented-input"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.content}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
