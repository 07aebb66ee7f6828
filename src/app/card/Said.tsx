// A statement told on the card: how strongly, where, what, and who has which part in it.
import type { Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { TargetButton } from '@/marks/TargetButton'
import { useDrawn } from '@/marks/useDrawn'
import { ModalityWord } from './ModalityWord'
import { Part } from './Part'
import { partsOf } from './partsOf'

interface SaidProps {
  readonly statement: Statement
  /** The card is about the statement itself, which then needs no name. */
  readonly alone?: boolean
  /** Whose part comes first and stands out. */
  readonly isMarked: (actor: string) => boolean
}

export function Said({ statement, alone = false, isMarked }: SaidProps) {
  const text = useMessages().card
  const { graph } = useDrawn()
  const known = lookup(graph)
  const passage = known.passages.get(statement.passage)
  const parts = partsOf(statement, known, isMarked)
  return (
    <section className="card-statement">
      <p>
        <ModalityWord modality={statement.modality} />{' '}
        {passage && (
          <>
            {text.inSource} <bdi>{passage.label}</bdi>
          </>
        )}
        {!alone && (
          <>
            {', '}
            <TargetButton target={{ type: 'statement', id: statement.id }}>
              {known.labels.get(statement.id)}
            </TargetButton>
          </>
        )}
        {': '}
        <Local of={statement.summary} translated={statement.translated} />
      </p>
      {parts.length > 0 && (
        <ul className="card-parts">
          <Rows of={parts}>
            {(part) => (
              <Part
                key={part.participants.map(({ actor, role }) => `${role} ${actor}`).join()}
                part={part}
                statement={statement.id}
                wordsIn={passage?.language ?? ''}
              />
            )}
          </Rows>
        </ul>
      )}
    </section>
  )
}
