// Says what was recovered of an earlier visit, until it is dismissed, saved or given up.
import { X } from 'lucide-react'
import { useLanguage } from '@/i18n/language'
import { useStoryEditorWords } from '@/i18n/late/storyEditor'
import { setEditing, tellRecovered } from '@/state/edited'
import { undoEdit } from '@/state/editing'
import { useApp } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { leaveFocus } from '@/ui/leaveFocus'
import './recovered.css'

export function RecoveredNotice() {
  const words = useStoryEditorWords()
  const language = useLanguage()
  const recovered = useApp((state) => state.recovered)
  if (!recovered) return null
  const { at, how } = recovered
  const when = new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="editor-recovered" role="status">
      <p>{words.recovered[how](when)}</p>
      {how !== 'unreadable' && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              tellRecovered(null)
              setEditing({ story: null, step: null })
            }}
          >
            {words.look}
          </button>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              leaveFocus(currentTarget)
              tellRecovered(null)
              undoEdit()
            }}
          >
            {words.giveUp}
          </button>
        </>
      )}
      <IconButton
        icon={X}
        label={words.dismiss}
        onPress={(button) => {
          leaveFocus(button)
          tellRecovered(null)
        }}
      />
    </div>
  )
}
