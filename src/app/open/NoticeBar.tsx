// What a person should know of what was opened, told once: mended quotations, what a link names in vain, a newer version.
import { Suspense, useEffect, useState } from 'react'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import { tellUnknown } from '@/state/store'
import { useApp } from '@/state/useApp'
import { Dialog } from '@/ui/Dialog'
import { UpdateNotice } from '../offline/UpdateNotice'
import { isolated } from './isolated'
import { ProblemList } from './lateProblems'
import { Notice } from './Notice'

/** Of a link's wrong names: it may have a thousand, and the map must not go under in them. */
const LISTED = 4
const LONGEST = 48

export function NoticeBar() {
  return (
    <>
      <MendedNotice />
      <UnknownNotice />
      <UpdateNotice />
    </>
  )
}

function MendedNotice() {
  const text = useMessages().open
  const language = useLanguage()
  const notices = useApp((state) => state.document?.notices)
  const [dismissed, setDismissed] = useState<unknown>(null)
  const [listed, setListed] = useState(false)
  const isTold = notices !== undefined && notices.length > 0 && dismissed !== notices
  useEffect(() => (isTold ? offer('see-mended', () => setListed(true)) : undefined), [isTold])
  if (!isTold) return null
  return (
    <Notice onDismiss={() => setDismissed(notices)}>
      {plural(language, notices.length, text.mended)}{' '}
      <button type="button" className="link-button" onClick={() => setListed(true)}>
        {text.seeMended}
      </button>
      {listed && (
        <Dialog title={text.mendedTitle} closeLabel={text.close} onClose={() => setListed(false)}>
          <Suspense>
            <ProblemList problems={notices} />
          </Suspense>
        </Dialog>
      )}
    </Notice>
  )
}

function UnknownNotice() {
  const text = useMessages().open
  const language = useLanguage()
  const unknown = useApp((state) => state.unknownInAddress)
  const [first] = unknown
  if (!first) return null
  const names = unknown
    .slice(0, LISTED)
    .map(({ parameter, value }) => isolated(`${parameter}=${value}`, LONGEST))
  const more = unknown.length - names.length
  const list = [...names, ...(more > 0 ? [plural(language, more, text.moreUnknown)] : [])].join(' · ')
  return (
    <Notice onDismiss={() => tellUnknown([])}>
      {first.parameter === 'file' ? (
        text.unknownFile(isolated(first.value, LONGEST))
      ) : (
        <>
          {plural(language, unknown.length, text.unknown)}{' '}
          <span className="notice-list">{text.seeUnknown(list)}</span>
        </>
      )}
    </Notice>
  )
}
