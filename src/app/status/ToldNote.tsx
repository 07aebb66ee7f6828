// What came of an action, below the view for a while where it is to be seen, and for ears in any case.
import { useEffect } from 'react'
import { useLanguage, useMessages } from '@/i18n/language'
import { store, tell } from '@/state/store'
import { useApp } from '@/state/useApp'
import { toldWords } from './toldWords'

/** Long enough to read a sentence twice. */
const SHOWN_FOR = 8000

export function ToldNote() {
  const messages = useMessages()
  const language = useLanguage()
  const told = useApp((state) => state.told)
  useEffect(() => {
    if (!told) return
    const end = setTimeout(() => {
      if (store.getState().told === told) tell(null)
    }, SHOWN_FOR)
    return () => clearTimeout(end)
  }, [told])

  const text = messages.status.told
  const done = told?.what === 'done' ? told : undefined
  const isOn = useApp((state) => done?.isOn?.(state))
  const seen = told !== null && told.what !== 'done' ? told : null
  const title = done?.title(messages, language)
  return (
    <p className={seen ? 'told' : 'visually-hidden'} role="status">
      {seen && toldWords(seen, messages, language)}
      {title !== undefined && (isOn === false ? text.off(title) : title)}
    </p>
  )
}
