// A line that the reading or the folding in force does not draw: what it would join, and what the text says of both.
import type { CoordinationGraph } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { partsIn } from '@/core/ties/pairs'
import { parseTieId } from '@/core/ties/ties'
import { useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { StatementButton } from '@/marks/StatementButton'
import { useDrawn } from '@/marks/useDrawn'
import { useApp } from '@/state/useApp'
import { CardHead } from './CardHead'

export function MissingTie({ id }: { readonly id: string }) {
  const { card: text, vocabulary } = useMessages()
  const hub = useApp((state) => state.view.reading === 'hub')
  const { graph, standsFor } = useDrawn()
  const { actors } = lookup(graph)
  const tie = parseTieId(id)
  const [one, other] = [actors.get(tie?.a ?? ''), actors.get(tie?.b ?? '')]
  if (!tie || !one || !other) return <p className="quiet">{text.unknown}</p>
  const folded = [one, other].filter((actor) => standsFor.get(actor.id) !== actor.id)
  const about = statementsOfBoth(graph, tie)
  return (
    <>
      <CardHead
        kicker={[text.kicker.tie, vocabulary.line[tie.polarity]]}
        title={
          <>
            <Local of={one.short} translated={one.translated} /> <i>{text.tie.with}</i>{' '}
            <Local of={other.short} translated={other.translated} />
          </>
        }
      />
      {folded.length > 0 ? (
        folded.map((actor) => (
          <p key={actor.id}>
            <Local of={actor.short} translated={actor.translated} />, {text.tie.foldedInto}{' '}
            <ActorName id={standsFor.get(actor.id) ?? actor.id} />
          </p>
        ))
      ) : (
        <p className="quiet">{hub ? text.tie.notInHub : text.tie.notInReading}</p>
      )}
      {about.length > 0 && (
        <section>
          <h4>{text.tie.statementsOfBoth}</h4>
          <Rows of={about}>
            {(statement) => <StatementButton key={statement.id} statement={statement} />}
          </Rows>
        </section>
      )}
    </>
  )
}

function statementsOfBoth(
  graph: CoordinationGraph,
  { a, b, polarity }: NonNullable<ReturnType<typeof parseTieId>>,
) {
  const known = lookup(graph)
  return graph.statements.filter((statement) => {
    if (statement.polarity !== polarity) return false
    const actors = new Set(partsIn(statement, known).map(({ participant }) => participant.actor))
    return actors.has(a) && actors.has(b)
  })
}
