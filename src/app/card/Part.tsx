// One role in a statement: who has it, and the words that tie them in.
import { Fragment } from 'react'
import type { Participant } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { drawnTogether } from '@/core/model/passageText'
import { shortId } from '@/core/model/shortId'
import { inLanguage } from '@/core/model/text'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from './ActorName'
import { Inferred } from './Inferred'
import type { PartGroup } from './partsOf'
import { useDrawn } from './useDrawn'

interface PartProps {
  readonly part: PartGroup
  /** The language of the words. */
  readonly wordsIn: string
}

export function Part({ part, wordsIn }: PartProps) {
  const { card, legend } = useMessages()
  const { role, participants, words, marked, takenOverFrom } = part
  return (
    <li className="card-part" data-marked={marked}>
      <span className="card-role">{legend.role[role]}</span>{' '}
      {participants.map((participant, index) => (
        <Fragment key={participant.actor}>
          {index > 0 && ', '}
          <Name participant={participant} />
        </Fragment>
      ))}
      {words !== undefined && (
        <>
          {' '}
          <q className="card-words" lang={wordsIn}>
            {drawnTogether(words)}
          </q>
        </>
      )}
      {takenOverFrom !== undefined ? (
        <Inferred why={card.tie.takenOver(shortId(takenOverFrom))} />
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
  const language = useLanguage()
  const { graph, standsFor } = useDrawn()
  const { actors } = lookup(graph)
  const actor = actors.get(participant.actor)
  const whole = actors.get(standsFor.get(participant.actor) ?? participant.actor)
  if (!actor || !whole || actor === whole) return <ActorName id={participant.actor} />
  return (
    <span>
      {card.tie.foldedInto(inLanguage(actor.short, language).text, inLanguage(whole.short, language).text)}
    </span>
  )
}
