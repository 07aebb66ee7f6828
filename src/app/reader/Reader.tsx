// The page beside the map: the card of what is selected, and below it the text with every word that the map stands on.
import { ArrowDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useMessages } from '@/i18n/language'
import { litBy } from '@/state/derived'
import { useApp } from '@/state/useApp'
import { Card } from '../card/Card'
import { useCardHasCome } from '../card/lateCards'
import { Passages } from './Passages'
import { showSelected, showWords } from './sight'
import { useSought } from './useSought'
import './reader.css'

export function Reader() {
  const text = useMessages().reader
  const selection = useApp((state) => state.pointing.selection)
  const theme = useApp((state) => state.preferences.theme)
  const hasWords = useApp((state) => litBy(state, 'selection').words.size > 0)
  const reader = useRef<HTMLDivElement>(null)
  const cardHasCome = useCardHasCome(selection !== null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a theme of larger letters moves the words
  useEffect(() => {
    if (selection === null || !cardHasCome) return
    // A frame later: passages far away get their marks only now, and the card above changes the text's height.
    const frame = requestAnimationFrame(() => {
      if (reader.current) showSelected(reader.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [selection, cardHasCome, theme])

  useSought(reader, cardHasCome)

  return (
    <div className="reader" ref={reader}>
      <Card />
      {hasWords && (
        // Where card and text scroll as one, as on a phone.
        <button
          type="button"
          className="button reader-to-words"
          onClick={() => {
            if (reader.current) showWords(reader.current)
          }}
        >
          <ArrowDown size={15} aria-hidden /> {text.toWords}
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="reader-text" aria-label={text.text} tabIndex={0}>
        <Passages />
      </section>
    </div>
  )
}
