// What a presenter must know of the audience's window: that it does not answer, has left the story, or shows no picture.

import { useState } from 'react'
import { usePresenterWords } from '@/i18n/late/presenter'
import { openAudience, type WindowLink } from './openWindow'
import type { PresenterLink, PresenterView } from './presenterLink'
import './notice.css'

interface TalkNoticesProps {
  readonly link: PresenterLink
  readonly view: PresenterView
  readonly talk: string
  readonly onUnblank: () => void
}

export function TalkNotices({ link, view: { state, at, isThere }, talk, onUnblank }: TalkNoticesProps) {
  const text = usePresenterWords()
  const [blocked, setBlocked] = useState<WindowLink | null>(null)
  const reopen = () => {
    const { opened, link: other } = openAudience(talk)
    if (opened) link.join(opened)
    setBlocked(opened ? null : other)
  }
  return (
    <div role="status">
      {!isThere && (
        <p className="talk-notice">
          {text.gone}{' '}
          {blocked ? (
            <a href={blocked.href} target={blocked.target} rel="opener">
              {text.reopen}
            </a>
          ) : (
            <button type="button" onClick={reopen}>
              {text.reopen}
            </button>
          )}
        </p>
      )}
      {isThere && state.step === null && at !== null && (
        <p className="talk-notice">
          {text.left}{' '}
          <button type="button" onClick={() => link.change({ step: at })}>
            {text.goOn}
          </button>
        </p>
      )}
      {state.screen && (
        <p className="talk-notice">
          {text.blank[state.screen]}{' '}
          <button type="button" onClick={onUnblank}>
            {text.unblank}
          </button>
        </p>
      )}
    </div>
  )
}
