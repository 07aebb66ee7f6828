// Where a browser keeps windows from opening: the same by a link, which a person presses.

import { X } from 'lucide-react'
import { usePresenterWords } from '@/i18n/late/presenter'
import { IconButton } from '@/ui/IconButton'
import type { WindowLink } from './openWindow'
import './notice.css'

interface BlockedNoticeProps {
  readonly link: WindowLink
  readonly onDismiss: () => void
}

export function BlockedNotice({ link, onDismiss }: BlockedNoticeProps) {
  const text = usePresenterWords()
  return (
    <div className="talk-notice" role="alert">
      <p>
        {text.blocked} {/* The two windows must know each other: without a channel they have no other way. */}
        <a href={link.href} target={link.target} rel="opener" onClick={onDismiss}>
          {text.blockedLink}
        </a>{' '}
        {text.blockedElse}
      </p>
      <IconButton icon={X} label={text.dismiss} onPress={onDismiss} />
    </div>
  )
}
