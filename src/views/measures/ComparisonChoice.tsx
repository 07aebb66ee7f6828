// Whether, and with which other choice, the measure is compared: another reading, or another folding. All are in sight, so
// that each is one press away.
import { presetOf } from '@/core/ties/folding'
import { useLanguage, useMessages } from '@/i18n/language'
import { COMPARISONS, type Comparison } from '@/state/appState'
import { comparisonName } from '@/state/comparisonName'
import { changeMeasures } from '@/state/measuresChoices'
import { useApp, useDocument } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'

export function ComparisonChoice() {
  const { measures: text } = useMessages()
  const { graph } = useDocument()
  const { reading, folded, measures } = useApp((state) => state.view)
  const language = useLanguage()
  const inForce: readonly string[] = [reading, presetOf(graph, folded) ?? '']
  const others = COMPARISONS.filter((one) => !inForce.includes(one) || one === measures.against)
  return (
    <Segmented<Comparison | 'nothing'>
      label={text.compare}
      options={[
        { value: 'nothing', content: text.nothing },
        ...others.map((value) => ({ value, content: comparisonName(value, language) })),
      ]}
      value={measures.against ?? 'nothing'}
      onChange={(value) => changeMeasures({ against: value === 'nothing' ? null : value })}
    />
  )
}
