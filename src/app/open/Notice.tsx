// One message over the view, which stays until it is dismissed.
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '@/i18n/language'
import { IconButton } from '@/ui/IconButton'
import { leaveFocus } from '@/ui/leaveFocus'
import './open.css'

export function Notice({
  onDismiss,
  children,
}: {
  readonly onDismiss: () => void
  readonly children: ReactNode
}) {
  const text = useMessages().open
  return (
    <div className="notice" role="status">
      <p>{children}</p>
      <IconButton
        icon={X}
        label={text.dismiss}
        onPress={(button) => {
          leaveFocus(button)
          onDismiss()
        }}
      />
    </div>
  )
}
