// That lines step back because the gap is shown, and the way back.
import { useMessages } from '@/i18n/language'
import { toggleLayer } from '@/state/store'
import { useApp } from '@/state/useApp'

export function GapNote() {
  const text = useMessages().map
  const on = useApp((state) => state.view.layers.includes('gap') && state.view.reading !== 'hub')
  if (!on) return null
  return (
    <p className="map-chip">
      {text.gapOn}
      <button type="button" className="map-chip-button" onClick={() => toggleLayer('gap')}>
        {text.gapOff}
      </button>
    </p>
  )
}
