// By which measure plates have rings, and the way back.

import { formatDecimal } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import type { MeasureRings } from '@/scenes/ringsOf'
import { toggleLayer } from '@/state/store'
import { useApp } from '@/state/useApp'

export function MeasureNote({ rings }: { readonly rings: MeasureRings | null }) {
  const { map: text, measures } = useMessages()
  const language = useLanguage()
  const { by } = useApp((state) => state.view.measures)
  const on = useApp((state) => state.view.layers.includes('measure') && state.view.reading !== 'hub')
  if (!on) return null
  return (
    <div className="map-chip" role="status">
      <span>
        {text.ringsBy(measures.names[by])}{' '}
        {rings ? text.ringsHighest(formatDecimal(language, rings.highest, 2)) : text.ringsMeasuring}
      </span>
      <button type="button" className="map-chip-button" onClick={() => toggleLayer('measure')}>
        {text.ringsOff}
      </button>
    </div>
  )
}
