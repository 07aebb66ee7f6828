// What is selected, told in words; while nothing is, what the map is about and what one can do.
import { X } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { useDrawn } from '@/marks/useDrawn'
import { isChoosing, select } from '@/state/store'
import { useApp } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { useHadFocus } from '@/ui/useHadFocus'
import { useTouch } from '@/ui/useTouch'
import { PathBar } from '../path/PathBar'
import { PathPanel, Selected, useBeginLoading } from './lateCards'
import './card.css'

export function Card() {
  const text = useMessages().card
  const touch = useTouch()
  const { graph } = useDrawn()
  const selection = useApp((state) => state.pointing.selection)
  const path = useApp((state) => state.pointing.path)
  const hasPath = path !== null && !isChoosing(path)
  const card = useRef<HTMLElement>(null)
  const { hadFocus, watchFocus } = useHadFocus()
  useBeginLoading()

  // What was pressed on the card is gone with it: who reads by keys or ears goes on at the new card's beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is what takes the pressed one away
  useEffect(() => {
    if (hadFocus.current && !card.current?.contains(document.activeElement)) card.current?.focus()
  }, [selection])

  // The second end may have been chosen where there is nothing to go back to. A link that has a path takes no focus.
  const hadPath = useRef(hasPath)
  useEffect(() => {
    const isNew = hasPath && !hadPath.current
    hadPath.current = hasPath
    if (isNew && document.activeElement === document.body) card.current?.focus()
  }, [hasPath])

  return (
    <section
      className="card"
      aria-label={text.label}
      ref={card}
      tabIndex={-1}
      {...watchFocus}
      onKeyDown={({ key }) => {
        if (key === 'Escape') select(null)
      }}
    >
      {selection ? (
        <>
          {hasPath && <PathBar />}
          <div className="card-close">
            <IconButton icon={X} label={text.clear} onPress={() => select(null)} />
          </div>
          <Suspense>
            <Selected target={selection} graph={graph} />
          </Suspense>
          <p className="card-footnote quiet">* {text.ours}</p>
        </>
      ) : hasPath ? (
        <Suspense>
          <PathPanel ends={path} />
        </Suspense>
      ) : (
        <>
          <p className="card-about">
            <Local of={graph.summary} translated={graph.translated} />
          </p>
          <p className="quiet">{touch ? text.hintByTouch : text.hint}</p>
        </>
      )}
    </section>
  )
}
