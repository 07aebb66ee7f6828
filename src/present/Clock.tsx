// How late it is, and how long the story has been told.
import { useEffect, useState } from 'react'
import { useLanguage, useMessages } from '@/i18n/language'

/** @param since in milliseconds since 1970 */
export function Clock({ since }: { readonly since: number }) {
  const text = useMessages().present
  const language = useLanguage()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.floor((now - since) / 1000)
  const passed = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const time = new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  return (
    <span className="caption-clock" role="timer" aria-label={text.clock}>
      {time} · {passed}
    </span>
  )
}
