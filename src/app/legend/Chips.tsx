// A facet as chips, each with its count.
import type { PluralForms } from '@/i18n/formats'
import { Toggle } from '@/ui/Toggle'
import { Count } from './Count'
import { Section } from './Section'

interface Chip<Value extends string> {
  readonly value: Value
  readonly name: string
  readonly title?: string
  readonly count: number
}

interface ChipsProps<Value extends string> {
  readonly title: string
  readonly chips: readonly Chip<Value>[]
  readonly picks: readonly Value[]
  readonly countOf: PluralForms
  readonly onToggle: (value: Value) => void
}

export function Chips<Value extends string>({ title, chips, picks, countOf, onToggle }: ChipsProps<Value>) {
  if (chips.length === 0) return null
  return (
    <Section title={title}>
      <ul className="legend-chips">
        {chips.map((chip) => (
          <li key={chip.value}>
            <Toggle
              look="chip"
              pressed={picks.includes(chip.value)}
              dim={picks.length > 0}
              onPress={() => onToggle(chip.value)}
              {...(chip.title ? { title: chip.title } : {})}
            >
              {chip.name}
              <Count value={chip.count} of={countOf} />
            </Toggle>
          </li>
        ))}
      </ul>
    </Section>
  )
}
