// What becomes of that which the filter leaves out.
import { useMessages } from '@/i18n/language'
import { setLeftOut } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { Section } from './Section'

const CHOICES = ['fade', 'hide'] as const

export function LeftOutSwitch() {
  const { legend } = useMessages()
  const leftOut = useApp((state) => state.view.leftOut)
  return (
    <Section title={legend.leftOut}>
      <Segmented
        label={legend.leftOut}
        labelHidden
        options={CHOICES.map((value) => ({ value, content: legend.leftOutChoice[value] }))}
        value={leftOut}
        onChange={setLeftOut}
      />
    </Section>
  )
}
