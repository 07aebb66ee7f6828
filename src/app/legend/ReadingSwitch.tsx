// How a request is turned into lines, with what the chosen way means.
import { READINGS } from '@/core/model/vocabulary'
import { useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { setReading } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Segmented } from '@/ui/Segmented'
import { Section } from './Section'

export function ReadingSwitch() {
  const { legend, vocabulary } = useMessages()
  const reading = useApp((state) => state.view.reading)
  return (
    <Section title={legend.reading}>
      <Segmented
        label={legend.reading}
        labelHidden
        direction="column"
        options={READINGS.map((value) => ({ value, content: vocabulary.reading[value] }))}
        value={reading}
        onChange={setReading}
      />
      <p className="legend-hint">{vocabulary.readingHint[reading]}</p>
      {reading === 'hub' && (
        <p className="legend-hint legend-modifies">
          <LineMark kind="modifies" /> {legend.modifies}
        </p>
      )}
    </Section>
  )
}
