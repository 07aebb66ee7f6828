// The passage in the language of the interface: open at once for those who read another one than the source's.
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Passage } from '@/core/model/graph'
import { useLanguage, useMessages } from '@/i18n/language'
import { offer } from '@/state/offers'
import { bringIntoSight } from './sight'

export function Translation({ passage }: { readonly passage: Passage }) {
  const text = useMessages().reader
  const wanted = useLanguage()
  const { translations = {} } = passage
  const language = Object.hasOwn(translations, wanted) ? wanted : Object.keys(translations)[0]
  const [open, setOpen] = useState(language === wanted)
  const words = language === undefined ? undefined : translations[language]
  const beginning = useRef<HTMLParagraphElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    if (open && pressed.current && beginning.current) bringIntoSight(beginning.current)
  }, [open])
  const turn = () => {
    pressed.current = true
    setOpen(!open)
  }
  const isThere = words !== undefined
  useEffect(() => (isThere ? offer(`translation/${passage.id}`, turn, open) : undefined))
  if (words === undefined) return null
  const Icon = open ? ChevronDown : ChevronRight
  return (
    <div className="passage-translation">
      <button type="button" className="link-button" aria-expanded={open} onClick={turn}>
        <Icon size={14} aria-hidden /> {open ? text.hideTranslation : text.showTranslation}
      </button>
      {open && (
        <>
          <p className="passage-ours" ref={beginning}>
            {text.ours}
          </p>
          <p lang={language} dir="auto">
            {words}
          </p>
        </>
      )}
    </div>
  )
}
