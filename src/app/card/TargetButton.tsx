// A name that selects what it names, and lights it while one points at it.
import type { ReactNode } from 'react'
import type { Target } from '@/core/ties/target'
import { hover, select } from '@/state/store'

interface TargetButtonProps {
  readonly target: Target
  readonly className?: string
  readonly children: ReactNode
}

export function TargetButton({ target, className = 'card-name', children }: TargetButtonProps) {
  return (
    <button
      type="button"
      className={className}
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
