// The four kinds of line.
import { LINE_KINDS } from '@/core/ties/filter'
import { useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { togglePick } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Toggle } from '@/ui/Toggle'
import { Count } from './Count'
import { Section } from './Section'
import { useCounts } from './useCounts'

export function LinesFacet() {
  const { legend, vocabulary } = useMessages()
  const picks = useApp((state) => state.view.filter.lines)
  const { lines } = useCounts()
  return (
    <Section title={legend.lines}>
      <ul className="legend-rows">
        {LINE_KINDS.map((kind) => (
          <li key={kind}>
            <Toggle
              look="row"
              pressed={picks.includes(kind)}
              dim={picks.length > 0}
              onPress={() => togglePick('lines', kind)}
            >
              <LineMark kind={kind} />
              {vocabulary.line[kind]}
              <Count value={lines.get(kind) ?? 0} of={legend.count.ties} />
            </Toggle>
          </li>
        ))}
      </ul>
      <p className="legend-hint">{legend.lineStrength}</p>
    </Section>
  )
}
