// The map: the state's choices → a scene on the canvas, and gestures → the store.
import { useEffect, useRef, useState } from 'react'
import { fontReady } from '@/canvas/font'
import { useMessages } from '@/i18n/language'
import { useDocument } from '@/state/useApp'
import { useSize } from '@/ui/useSize'
import { MapStage } from './MapStage'
import { shapeOf } from './shapeOf'
import './map.css'

export function MapView() {
  const text = useMessages().map
  const { graph } = useDocument()
  const place = useRef<HTMLDivElement>(null)
  const size = useSize(place)
  const fonts = useFont()
  const ready = size && fonts
  return (
    <div className="map-view" ref={place}>
      {graph.actors.length === 0 && <p className="map-note">{text.empty}</p>}
      {ready && <MapStage key={graph.id} size={size} shape={shapeOf(size)} />}
    </div>
  )
}

function useFont(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let current = true
    void fontReady().then(() => {
      if (current) setReady(true)
    })
    return () => {
      current = false
    }
  }, [])
  return ready
}
