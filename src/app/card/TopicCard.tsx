// A topic: an instrument, an event, a group, with its dates and the statements that are about it.
import type { Topic } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { statementsAbout } from '@/core/spans/lit'
import { formatDate } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { StatementButton } from '@/marks/StatementButton'
import { useDrawn } from '@/marks/useDrawn'
import { CardHead } from './CardHead'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { OtherNames } from './OtherNames'

export function TopicCard({ topic }: { readonly topic: Topic }) {
  const { card } = useMessages()
  const text = card.topic
  const language = useLanguage()
  const { graph } = useDrawn()
  const about = statementsAbout(graph, topic.id)
  const { start, end, date } = topic
  const say = (one: string | undefined) => (one === undefined ? undefined : formatDate(language, one))
  const [on, from, until] = [say(date), say(start), say(end)]
  const period =
    from !== undefined && until !== undefined
      ? text.period(from, until)
      : from !== undefined
        ? card.actor.since(from)
        : until && card.actor.until(until)
  const when = [on, period].filter((part) => part !== undefined).join(', ')
  return (
    <>
      <CardHead
        kicker={[card.kicker.topic, card.topicKind[topic.kind]]}
        title={<Local of={topic.name} translated={topic.translated} />}
      />
      <OtherNames name={topic.name} translated={topic.translated} />
      {(when !== '' || topic.place) && (
        <dl className="card-facts">
          {when !== '' && (
            <>
              <dt>{text.date}</dt>
              <dd>{when}</dd>
            </>
          )}
          {topic.place && (
            <>
              <dt>{text.place}</dt>
              <dd>
                <Local of={topic.place} translated={topic.translated} />
              </dd>
            </>
          )}
        </dl>
      )}
      <Note of={topic} translated={topic.translated} />
      <section>
        <h4>{text.statements}</h4>
        {about.length === 0 && <p className="quiet">{text.none}</p>}
        <Rows of={about}>{(statement) => <StatementButton key={statement.id} statement={statement} />}</Rows>
      </section>
      <OpenQuestions questions={lookup(graph).ambiguities.get(topic.id) ?? []} />
    </>
  )
}
