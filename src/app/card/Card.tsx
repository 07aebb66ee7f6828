// What is selected, told in words; while nothing is, what the map is about and what one can do.
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Target } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { useDrawn } from '@/marks/useDrawn'
import { isChoosing, select } from '@/state/store'
import { useApp } from '@/state/useApp'
import { IconButton } from '@/ui/IconButton'
import { PathBar } from '../path/PathBar'
import { PathPanel } from '../path/PathPanel'
import { ActorCard } from './ActorCard'
import { MissingTie } from './MissingTie'
import { StatementCard } from './StatementCard'
import { TieCard } from './TieCard'
import { TopicCard } from './TopicCard'
import './card.css'

export function Card() {
  const text = useMessages().card
  const { graph } = useDrawn()
  const selection = useApp((state) => state.pointing.selection)
  const path = useApp((state) => state.pointing.path)
  const hasPath = path !== null && !isChoosing(path)
  const card = useRef<HTMLElement>(null)
  const hadFocus = useRef(false)

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
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={({ relatedTarget }) => {
        // What is taken away loses the focus to nothing; a person takes it somewhere.
        if (relatedTarget !== null && !card.current?.contains(relatedTarget)) hadFocus.current = false
      }}
    >
      {selection ? (
        <>
          {hasPath && <PathBar />}
          <div className="card-close">
            <IconButton icon={X} label={text.clear} onPress={() => select(null)} />
          </div>
          <Selected target={selection} graph={graph} />
          <p className="card-footnote quiet">* {text.ours}</p>
        </>
      ) : hasPath ? (
        <PathPanel ends={path} />
      ) : (
        <>
          <p className="card-about">
            <Local of={graph.summary} translated={graph.translated} />
          </p>
          <p className="quiet">{text.hint}</p>
        </>
      )}
    </section>
  )
}

function Selected({ target, graph }: { readonly target: Target; readonly graph: CoordinationGraph }) {
  const text = useMessages().card
  const { allTies } = useDrawn()
  const { actors, statements, topics } = lookup(graph)
  const gone = <p className="quiet">{text.unknown}</p>
  switch (target.type) {
    case 'actor': {
      const actor = actors.get(target.id)
      return actor ? <ActorCard key={actor.id} actor={actor} /> : gone
    }
    case 'tie': {
      const tie = allTies.find(({ id }) => id === target.id)
      return tie ? <TieCard key={tie.id} tie={tie} /> : <MissingTie key={target.id} id={target.id} />
    }
    case 'statement': {
      const statement = statements.get(target.id)
      return statement ? <StatementCard key={statement.id} statement={statement} /> : gone
    }
    case 'part': {
      const statement = statements.get(target.statement)
      return statement ? (
        <StatementCard key={statement.id} statement={statement} parts={target.actors} />
      ) : (
        gone
      )
    }
    case 'topic': {
      const topic = topics.get(target.id)
      return topic ? <TopicCard key={topic.id} topic={topic} /> : gone
    }
  }
}
