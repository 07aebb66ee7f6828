// A switch that looks pressed when it is on: a chip, or a row with a mark and a count. In a group where something is
// on, what is off stands back.
import type { ReactNode } from 'react'
import './ui.css'

interface ToggleProps {
  readonly pressed: boolean | 'mixed'
  readonly onPress: () => void
  readonly look: 'chip' | 'row'
  /** Something else of the group is on. */
  readonly dim?: boolean
  readonly title?: string
  readonly children: ReactNode
}

export function Toggle({ pressed, onPress, look, dim = false, title, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={`toggle toggle-${look}`}
      aria-pressed={pressed}
      data-dim={dim && pressed === false}
      title={title}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
