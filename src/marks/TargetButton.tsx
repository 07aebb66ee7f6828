// A name, a row or a quotation that selects what it speaks of. It lights that while one points at it, and is lit by it.
import type { ReactNode } from 'react'
import type { Target } from '@/core/ties/target'
import { hover, select } from '@/state/store'
import { useIsLit } from './useIsLit'
import './names.css'

interface TargetButtonProps {
  readonly target: Target
  readonly className?: string
  /** Where only one of several can be reached by Tab. */
  readonly tabIndex?: number
  readonly children: ReactNode
}

export function TargetButton({
  target,
  className = 'mark-name finger-room',
  tabIndex,
  children,
}: TargetButtonProps) {
  return (
    <button
      type="button"
      className={className}
      tabIndex={tabIndex}
      data-lit={useIsLit(target) || undefined}
      onClick={() => {
        hover(null)
        select(target)
      }}
      onPointerEnter={() => hover(target)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(target)}
      onBlur={() => hover(null)}
    >
      {children}
    </button>
  )
}
