// A button that shows an icon only; its label is spoken, and told when one points at it.
import type { LucideIcon } from 'lucide-react'
import './ui.css'

interface IconButtonProps {
  readonly icon: LucideIcon
  readonly label: string
  readonly disabled?: boolean
  readonly onPress: (button: HTMLElement) => void
}

export function IconButton({ icon: Icon, label, disabled, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <Icon size={18} aria-hidden />
    </button>
  )
}
