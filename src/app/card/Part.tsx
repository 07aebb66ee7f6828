// One role in a statement: who has it, and the words that tie them in. A press on the words selects that part.
import { Fragment } from 'react'
import type { Participant } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether } from '@/core/model/passageText'
import type { Target } from '@/core/ties/target'
import { useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { TargetButton } from '@/marks/TargetButton'
import { useDrawn } from '@/marks/useDrawn'
import { useIsLit } from '@/marks/useIsLit'
import { Inferred } from './Inferred'
import type { PartGroup } from './partsOf'
import './parts.css'

interface PartProps {
  readonly part: PartGroup
  /** The id of the statement. */
  readonly statement: string
  /** The language of the words. */
  readonly wordsIn: string
}

export function Part({ part, statement, wordsIn }: PartProps) {
  const { card, legend } = useMessages()
  const { labels } = lookup(useDrawn().graph)
  const { role, participants, words, marked, takenOverFrom } = part
  const target: Target = { type: 'part', statement, actors: participants.map(({ actor }) => actor) }
  return (
    <li className="card-part" data-marked={marked} data-lit={useIsLit(target) || undefined}>
      <span className="card-role">{legend.role[role]}</span>{' '}
      {participants.map((participant, index) => (
        <Fragment key={participant.actor}>
          {index > 0 && '; '}
          <Name participant={participant} />
        </Fragment>
      ))}
      {words.map((each) => (
        <Fragment key={each}>
          {' '}
          <TargetButton target={target} className="card-words">
            <q lang={wordsIn}>{drawnTogether(each)}</q>
          </TargetButton>
        </Fragment>
      ))}
      {takenOverFrom !== undefined ? (
        <Inferred why={card.tie.takenOver(labels.get(takenOverFrom) ?? takenOverFrom)} />
      ) : (
        participants
          .filter(({ status }) => status === 'inferred')
          .map(({ actor, note }) => <Inferred key={actor} note={note} />)
      )}
    </li>
  )
}

function Name({ participant }: { readonly participant: Participant }) {
  const { card } = useMessages()
  const { graph, standsFor } = useDrawn()
  const actor = lookup(graph).actors.get(participant.actor)
  const whole = standsFor.get(participant.actor) ?? participant.actor
  if (!actor || actor.id === whole) return <ActorName id={participant.actor} />
  return (
    <span>
      <Local of={actor.short} translated={actor.translated} />, {card.tie.foldedInto} <ActorName id={whole} />
    </span>
  )
}
