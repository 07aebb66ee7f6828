// A statement: who says what, who has which part, what is to be done, for whom, and what belongs to it.

import type { Statement } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { lineKindOf } from '@/core/ties/filter'
import { useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { StatementButton } from '@/marks/StatementButton'
import { TieButton } from '@/marks/TieButton'
import { useDrawn } from '@/marks/useDrawn'
import { CardHead } from './CardHead'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { Said } from './Said'
import { TopicName } from './TopicName'

interface StatementCardProps {
  readonly statement: Statement
  /** Institutions whose part stands out. */
  readonly parts?: readonly string[]
}

export function StatementCard({ statement, parts = [] }: StatementCardProps) {
  const { card, vocabulary } = useMessages()
  const text = card.statement
  const { graph, allTies, standsFor } = useDrawn()
  const drawn = (actor: string) => standsFor.get(actor) ?? actor
  const marked = new Set(parts.map(drawn))
  const { statements, ambiguities, passages, labels } = lookup(graph)
  const label = labels.get(statement.id)
  const passage = passages.get(statement.passage)
  const modified = statement.modifies === undefined ? undefined : statements.get(statement.modifies)
  const additions = graph.statements.filter(({ modifies }) => modifies === statement.id)
  const lines = allTies.filter((tie) => tie.statements.includes(statement.id))
  const kind = lineKindOf(statement)
  const { speaker, actions, about, beneficiaries } = statement
  const hasFacts = speaker !== undefined || actions.length + about.length + beneficiaries.length > 0
  return (
    <>
      <CardHead
        kicker={[card.kicker.statement, vocabulary.line[kind]]}
        look={kind}
        title={
          <>
            <bdi>{label}</bdi> · <bdi>{passage?.label}</bdi>
          </>
        }
      />
      <Said statement={statement} alone isMarked={(actor) => marked.has(drawn(actor))} />
      {hasFacts && (
        <dl className="card-facts">
          {statement.speaker !== undefined && (
            <>
              <dt>{text.saidBy}</dt>
              <dd>
                <ActorName id={statement.speaker} />
              </dd>
            </>
          )}
          {statement.actions.length > 0 && (
            <>
              <dt>{text.actions}</dt>
              {statement.actions.map((action, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an action has no id, and the list never changes
                <dd key={index}>
                  <Local of={action.verb} translated={statement.translated} />
                  {action.object !== undefined && (
                    <>
                      {': '}
                      <TopicName id={action.object} />
                    </>
                  )}
                </dd>
              ))}
            </>
          )}
          <Topics label={text.about} ids={statement.about} />
          <Topics label={text.beneficiaries} ids={statement.beneficiaries} />
        </dl>
      )}
      {statement.participants.length === 0 && lines.length === 0 && (
        <p className="quiet">{text.noParticipants}</p>
      )}
      <Note of={statement} translated={statement.translated} />
      {modified && (
        <section>
          <h4>{text.modifies}</h4>
          <StatementButton statement={modified} />
        </section>
      )}
      {additions.length > 0 && (
        <section>
          <h4>{text.modifiedBy}</h4>
          <Rows of={additions}>
            {(addition) => <StatementButton key={addition.id} statement={addition} />}
          </Rows>
        </section>
      )}
      {lines.length > 0 && (
        <section>
          <h4>{text.lines}</h4>
          <Rows of={lines}>{(tie) => <TieButton key={tie.id} tie={tie} />}</Rows>
        </section>
      )}
      <OpenQuestions questions={ambiguities.get(statement.id) ?? []} />
    </>
  )
}

function Topics({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      {ids.map((id) => (
        <dd key={id}>
          <TopicName id={id} />
        </dd>
      ))}
    </>
  )
}
