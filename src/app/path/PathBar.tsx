// The way back to the path from one of its parts.
import { ArrowLeft } from 'lucide-react'
import { useMessages } from '@/i18n/language'
import { select } from '@/state/store'

export function PathBar() {
  const text = useMessages().path
  return (
    <p className="path-bar">
      <button type="button" className="link-button" onClick={() => select(null)}>
        <ArrowLeft size={14} aria-hidden /> {text.back}
      </button>
    </p>
  )
}
