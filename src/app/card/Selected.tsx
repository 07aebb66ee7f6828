// The card of whatever is selected.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import type { Target } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { useDrawn } from '@/marks/useDrawn'
import { ActorCard } from './ActorCard'
import { MissingTie } from './MissingTie'
import { StatementCard } from './StatementCard'
import { TieCard } from './TieCard'
import { TopicCard } from './TopicCard'

export interface SelectedProps {
  readonly target: Target
  readonly graph: CoordinationGraph
}

export function Selected({ target, graph }: SelectedProps) {
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
