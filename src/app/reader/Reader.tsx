// The page beside the map: the card of what is selected, and below it the text with every word that the map stands on.
import { useEffect, useRef } from 'react'
import { useMessages } from '@/i18n/language'
import { useApp } from '@/state/useApp'
import { Card } from '../card/Card'
import { Passages } from './Passages'
import { showSelected } from './sight'
import './reader.css'

export function Reader() {
  const text = useMessages().reader
  const selection = useApp((state) => state.pointing.selection)
  const reader = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (selection === null) return
    // A frame later: passages far away get their marks only now, and the card above changes the text's height.
    const frame = requestAnimationFrame(() => {
      if (reader.current) showSelected(reader.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [selection])

  return (
    <div className="reader" ref={reader}>
      <Card />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section className="reader-text" aria-label={text.text} tabIndex={0}>
        <Passages />
      </section>
    </div>
  )
}
