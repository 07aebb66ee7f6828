// Whether, and with which other choice, the measure is compared: another reading, or another folding.
import { useId } from 'react'
import { presetOf } from '@/core/ties/folding'
import { useLanguage, useMessages } from '@/i18n/language'
import { COMPARISONS } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import { setMeasures } from '@/state/store'
import { useApp, useDocument } from '@/state/useApp'

export function ComparisonChoice() {
  const { measures: text } = useMessages()
  const id = useId()
  const { graph } = useDocument()
  const { reading, folded, measures } = useApp((state) => state.view)
  const language = useLanguage()
  const inForce: readonly string[] = [reading, presetOf(graph, folded) ?? '']
  const others = COMPARISONS.filter((one) => !inForce.includes(one) || one === measures.against)
  return (
    <p className="measures-compare">
      <label htmlFor={id}>{text.compare}</label>
      <select
        id={id}
        className="measures-select"
        value={measures.against ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setMeasures({ ...measures, against: COMPARISONS.find((one) => one === value) ?? null })
        }
      >
        <option value="">{text.nothing}</option>
        {others.map((one) => (
          <option key={one} value={one}>
            {comparisonName(one, language)}
          </option>
        ))}
      </select>
    </p>
  )
}
