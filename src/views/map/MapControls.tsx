// The map's buttons: zoom, fit, and the way back from dragged places.
import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react'
import { useEffect } from 'react'
import { useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import { resetPlaces } from '@/state/store'
import { useApp } from '@/state/useApp'

interface MapControlsProps {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

/** One step of zoom. */
const STEP = 1.3

export function MapControls({ onZoom, onFit }: MapControlsProps) {
  const text = useMessages().map
  const dragged = useApp(({ view }) => Object.keys(view.moved[view.arrangement] ?? {}).length > 0)
  useEffect(() => offer('zoom-in', () => onZoom(STEP)), [onZoom])
  useEffect(() => offer('zoom-out', () => onZoom(1 / STEP)), [onZoom])
  useEffect(() => offer('fit', onFit), [onFit])
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
          onClick={() => onZoom(STEP)}
        >
          <Plus size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="map-button"
          aria-label={text.zoomOut}
          title={text.zoomOut}
          onClick={() => onZoom(1 / STEP)}
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
