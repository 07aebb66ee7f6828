// A modal dialog on the browser's own <dialog>: it keeps the focus inside, closes on Escape, and gives the focus back.
import { X } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { IconButton } from './IconButton'
import { useModal } from './useModal'
import './ui.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** Stands below what scrolls. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Dialog({ title, closeLabel, onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useModal(dialog)

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is a second way; Escape closes by itself
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target }) => {
        if (target === dialog.current) onClose()
      }}
    >
      <div className="dialog-page">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label={closeLabel} onPress={onClose} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
        <div className="dialog-body" tabIndex={0}>
          {children}
        </div>
        {actions && <div className="dialog-actions">{actions}</div>}
      </div>
    </dialog>
  )
}
