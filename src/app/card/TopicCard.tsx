// A topic: an instrument, an event, a group, with its dates and the statements that are about it.
import type { Topic } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { statementsAbout } from '@/core/spans/lit'
import { formatDate } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { CardHead } from './CardHead'
import { Local } from './Local'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { OtherNames } from './OtherNames'
import { StatementButton } from './StatementButton'
import { useDrawn } from './useDrawn'

export function TopicCard({ topic }: { readonly topic: Topic }) {
  const { card } = useMessages()
  const text = card.topic
  const language = useLanguage()
  const { graph } = useDrawn()
  const about = statementsAbout(graph, topic.id)
  const { start, end, date } = topic
  const when =
    start !== undefined && end !== undefined
      ? text.period(formatDate(language, start), formatDate(language, end))
      : [date, start, end].flatMap((one) => (one === undefined ? [] : formatDate(language, one)))[0]
  return (
    <>
      <CardHead kicker={[card.kicker.topic, card.topicKind[topic.kind]]} title={<Local of={topic.name} />} />
      <OtherNames name={topic.name} translated={topic.translated} />
      <dl className="card-facts">
        {when !== undefined && (
          <>
            <dt>{text.date}</dt>
            <dd>{when}</dd>
          </>
        )}
        {topic.place && (
          <>
            <dt>{text.place}</dt>
            <dd>
              <Local of={topic.place} />
            </dd>
          </>
        )}
      </dl>
      <Note of={topic} />
      <section>
        <h4>{text.statements}</h4>
        {about.length === 0 && <p className="card-quiet">{text.none}</p>}
        {about.map((statement) => (
          <StatementButton key={statement.id} statement={statement} />
        ))}
      </section>
      <OpenQuestions questions={lookup(graph).ambiguities.get(topic.id) ?? []} />
    </>
  )
}
