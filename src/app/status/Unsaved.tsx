// That something was changed and is in no file yet, with the way to save it.
import { useMessages } from '@/i18n/language'
import { useDocument } from '@/state/useApp'
import { saveTheMap } from '../actions/saveTheMap'

export function Unsaved() {
  const text = useMessages().editing
  const { asWritten, saved } = useDocument()
  if (asWritten === saved) return null
  return (
    <p className="status-unsaved">
      {text.unsaved} ·{' '}
      <button type="button" className="link-button" title={text.save} onClick={saveTheMap.run}>
        {text.saveShort}
      </button>
    </p>
  )
}
