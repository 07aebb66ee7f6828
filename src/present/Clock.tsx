// How late it is, and how long the story has been told.
import { type Timer, told } from '@/core/story/talk'
import { useLanguage, useMessages } from '@/i18n/language'
import { dayTime, minutesAndSeconds } from './times'
import { useNow } from './useNow'

export function Clock({ timer }: { readonly timer: Timer }) {
  const text = useMessages().present
  const language = useLanguage()
  const now = useNow()
  return (
    <span className="caption-clock" role="timer" aria-label={text.clock}>
      {dayTime(now, language)} · {minutesAndSeconds(told(timer, now))}
    </span>
  )
}
