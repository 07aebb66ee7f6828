// The map's buttons: zoom, fit, and the way back from dragged places.
import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { resetPlaces } from '@/state/store'
import { useApp } from '@/state/useApp'

interface MapControlsProps {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

export function MapControls({ onZoom, onFit }: MapControlsProps) {
  const text = useMessages().map
  const dragged = useApp(({ view }) => Object.keys(view.moved[view.arrangement] ?? {}).length > 0)
  return (
    <div className="map-controls">
      {dragged && (
        <button type="button" className="map-button map-button-wide" onClick={resetPlaces}>
          <RotateCcw size={15} aria-hidden="true" />
          {text.resetPlaces}
        </button>
      )}
      <div className="map-zoom">
        <button
          type="button"
          className="map-button"
          aria-label={text.zoomIn}
          title={text.zoomIn}
          onClick={() => onZoom(1.3)}
        >
          <Plus size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="map-button"
          aria-label={text.zoomOut}
          title={text.zoomOut}
          onClick={() => onZoom(1 / 1.3)}
        >
          <Minus size={16} aria-hidden="true" />
        </button>
        <button type="button" className="map-button" aria-label={text.fit} title={text.fit} onClick={onFit}>
          <Maximize size={15} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
