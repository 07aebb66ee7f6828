// A tie: whom it joins, by which statements, in which words, how strongly, and whether it exists already.
import type { Ambiguity, Statement } from '@/core/model/graph'
import { type Lookup, lookup } from '@/core/model/lookup'
import { answersTo } from '@/core/ties/answers'
import { lineKindOf } from '@/core/ties/filter'
import type { Tie } from '@/core/ties/ties'
import { useMessages } from '@/i18n/language'
import { CardHead } from './CardHead'
import { Local } from './Local'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { partsOf } from './partsOf'
import { Said } from './Said'
import { TieButton } from './TieButton'
import { useDrawn } from './useDrawn'

export function TieCard({ tie }: { readonly tie: Tie }) {
  const { card: text, vocabulary } = useMessages()
  const { graph, standsFor } = useDrawn()
  const known = lookup(graph)
  const [one, other] = [known.actors.get(tie.a), known.actors.get(tie.b)]
  if (!one || !other) return null
  const isEnd = (actor: string) => [tie.a, tie.b].includes(standsFor.get(actor) ?? actor)
  const statements = tie.statements.flatMap((id) => known.statements.get(id) ?? [])
  const status = tie.status === 'stated' ? text.stated : text.inferred
  return (
    <>
      <CardHead
        kicker={[text.kicker.tie, vocabulary.line[lineKindOf(tie)], status]}
        look={lineKindOf(tie)}
        title={
          <>
            <Local of={one.short} /> <i>{text.tie.with}</i> <Local of={other.short} />
          </>
        }
      />
      {statements.map((statement) => (
        <Said key={statement.id} statement={statement} isMarked={isEnd} />
      ))}
      {tie.status === 'inferred' && !statements.some((each) => saysWhy(each, known, isEnd)) && (
        <p className="card-quiet">{text.tie.pairInferred}</p>
      )}
      <Answer tie={tie} />
      {statements.map((statement) => (
        <Note key={statement.id} of={statement} />
      ))}
      <OpenQuestions questions={questionsOf(known, tie, isEnd)} />
    </>
  )
}

function Answer({ tie }: { readonly tie: Tie }) {
  const text = useMessages().card.tie
  const { graph, allTies } = useDrawn()
  if (tie.polarity === 'context') return null
  const { same, kin } = answersTo(graph, tie, allTies)
  const asked = tie.polarity === 'asked'
  return (
    <section className="card-answer">
      <p>{asked ? (same ? text.exists : text.existsNot) : same ? text.alsoAsked : text.askedNot}</p>
      {same && <TieButton tie={same} />}
      {kin.length > 0 && (
        <>
          <p className="card-quiet">{asked ? text.kinExist : text.kinAsked}</p>
          {kin.map((each) => (
            <TieButton key={each.id} tie={each} />
          ))}
        </>
      )}
    </section>
  )
}

/** Whether what the card tells of a statement already says why the tie is inferred. */
function saysWhy(statement: Statement, known: Lookup, isEnd: (actor: string) => boolean): boolean {
  const ends = partsOf(statement, known, isEnd).filter(({ marked }) => marked)
  return (
    statement.status === 'inferred' ||
    ends.some(
      ({ takenOver, participants }) => takenOver || participants.some(({ status }) => status === 'inferred'),
    )
  )
}

/** Questions about its statements, unless they are about other institutions of these only. */
function questionsOf(known: Lookup, tie: Tie, isEnd: (actor: string) => boolean): readonly Ambiguity[] {
  const all = new Set(tie.statements.flatMap((id) => known.ambiguities.get(id) ?? []))
  return [...all].filter(({ concerns }) => {
    const about = concerns.filter((id) => known.actors.has(id))
    return about.length === 0 || about.some(isEnd)
  })
}
