// What kind of thing the card is about, and its name.
import type { ReactNode } from 'react'
import type { LineKind } from '@/core/ties/filter'

interface CardHeadProps {
  readonly kicker: readonly string[]
  /** Colours the kicker as the map colours the line. */
  readonly look?: LineKind
  readonly title: ReactNode
}

export function CardHead({ kicker, look, title }: CardHeadProps) {
  return (
    <header className="card-head">
      <p className="card-kicker" data-look={look}>
        {kicker.join(' · ')}
      </p>
      <h3>{title}</h3>
    </header>
  )
}
