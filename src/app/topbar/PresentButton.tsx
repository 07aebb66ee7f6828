// Tells the first story of the map; others are found by the search.
import { Play } from 'lucide-react'
import { useLanguage, useMessages } from '@/i18n/language'
import { store } from '@/state/store'
import { useApp } from '@/state/useApp'
import { presentStories } from '../actions/presentStories'

export function PresentButton() {
  const messages = useMessages()
  const language = useLanguage()
  // Another map has other stories.
  useApp((state) => state.document?.asWritten)
  const [first] = presentStories(store.getState())
  if (!first) return null
  return (
    <button
      type="button"
      className="button topbar-present"
      title={first.title(messages, language)}
      aria-label={first.title(messages, language)}
      onClick={first.run}
    >
      <Play size={16} aria-hidden />
      <span className="topbar-caption">{messages.present.present}</span>
    </button>
  )
}
