// What the rings mean: they count statements, not lines, and their middle may not be anybody's choice.
import { useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'

export function RingsNote() {
  const text = useMessages().map
  const inRings = useApp((state) => state.view.arrangement === 'rings')
  const chosen = useApp((state) => state.pointing.selection?.type === 'actor')
  if (!inRings) return null
  return (
    <p className="map-chip">
      <span>
        {text.ringsMean} {!chosen && <span className="map-chip-more">{text.ringsChoose}</span>}
      </span>
    </p>
  )
}
