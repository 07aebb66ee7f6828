// What the map can show besides: off at first, since it tells of the text rather than of who works with whom.
import { useMessages } from '@/i18n/language'
import { LineMark } from '@/marks/LineMark'
import { LAYERS } from '@/state/appState'
import { toggleLayer } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Section } from './Section'

export function LayersSection() {
  const { legend } = useMessages()
  const layers = useApp((state) => state.view.layers)
  return (
    <Section title={legend.layers}>
      <ul className="legend-layers">
        {LAYERS.map((layer) => (
          <li key={layer}>
            <label>
              <input type="checkbox" checked={layers.includes(layer)} onChange={() => toggleLayer(layer)} />
              {legend.layer[layer]}
            </label>
            {layer === 'part-of' && <LineMark kind="part-of" />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
