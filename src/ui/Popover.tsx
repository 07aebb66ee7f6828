// A button that opens a small panel below itself. It closes on Escape, on a press elsewhere, and when the focus leaves.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import './ui.css'

interface PopoverProps {
  readonly label: string
  readonly className?: string
  /** What the button shows. */
  readonly face: ReactNode
  readonly children: (close: () => void) => ReactNode
}

export function Popover({ label, className = '', face, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', elsewhere, true)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', key, true)
    return () => {
      document.removeEventListener('pointerdown', elsewhere, true)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', key, true)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="popover" ref={root}>
      <button
        ref={button}
        type="button"
        className={`popover-button ${className}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div className="popover-panel" id={id} tabIndex={-1}>
          {children(close)}
        </div>
      )}
    </div>
  )
}
