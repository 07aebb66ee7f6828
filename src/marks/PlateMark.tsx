// A plate as the map draws it, in small: the colour and the corners of a family, the outline of a scope.
import type { Family, Outline } from '@/core/model/vocabulary'
import './marks.css'

interface PlateMarkProps {
  readonly family?: Family
  readonly outline?: Outline
}

const CORNERS: Readonly<Record<Family, number>> = {
  international: 4,
  'human-rights': 4,
  state: 0,
  legislature: 0,
  'civil-society': 7,
  'private-sector': 7,
  other: 4,
}

export function PlateMark({ family, outline = 'single' }: PlateMarkProps) {
  const radius = family ? CORNERS[family] : 4
  return (
    <svg
      className="plate-mark"
      data-family={family}
      data-outline={outline}
      width="26"
      height="16"
      viewBox="0 0 26 16"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="24" height="14" rx={radius} />
      {outline === 'double' && (
        <rect className="inner" x="3.5" y="3.5" width="19" height="9" rx={Math.max(0, radius - 2)} />
      )}
    </svg>
  )
}
