// That a newer version is here. It never comes by itself: somebody may be in the middle of showing a map.

import { useEffect, useState } from 'react'
import { useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import { Notice } from '../open/Notice'
import { useUpdate } from './useUpdate'

export function UpdateNotice() {
  const text = useMessages().open
  const take = useUpdate()
  const [dismissed, setDismissed] = useState(false)
  // Also when the notice was put away.
  useEffect(() => (take ? offer('take-update', take) : undefined), [take])
  if (!take || dismissed) return null
  return (
    <Notice onDismiss={() => setDismissed(true)}>
      {text.update}{' '}
      <button type="button" className="link-button" onClick={take}>
        {text.takeUpdate}
      </button>
    </Notice>
  )
}
