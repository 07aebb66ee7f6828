// A tie: whom it joins, by which statements, in which words, how strongly, and whether it exists already.
import { Fragment } from 'react'
import type { Ambiguity, Statement } from '@/core/model/graph'
import { type Lookup, lookup } from '@/core/model/lookup'
import { answersTo } from '@/core/ties/answers'
import { lineKindOf } from '@/core/ties/filter'
import { standingOf } from '@/core/ties/standing'
import type { Tie } from '@/core/ties/ties'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { TieButton } from '@/marks/TieButton'
import { useDrawn } from '@/marks/useDrawn'
import { useApp } from '@/state/useApp'
import { CardHead } from './CardHead'
import { Inferred } from './Inferred'
import { Note } from './Note'
import { OpenQuestions } from './OpenQuestions'
import { partsOf } from './partsOf'
import { Said } from './Said'

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
            <Local of={one.short} translated={one.translated} /> <i>{text.tie.with}</i>{' '}
            <Local of={other.short} translated={other.translated} />
          </>
        }
      />
      <Answer tie={tie} />
      <Rows of={statements}>
        {(statement) => (
          <Fragment key={statement.id}>
            <Said statement={statement} isMarked={isEnd} />
            <WhyInferred tie={tie} statement={statement} isEnd={isEnd} />
          </Fragment>
        )}
      </Rows>
      <Rows of={statements}>
        {(statement) => <Note key={statement.id} of={statement} translated={statement.translated} />}
      </Rows>
      <OpenQuestions questions={questionsOf(known, tie, isEnd)} />
    </>
  )
}

function Answer({ tie }: { readonly tie: Tie }) {
  const text = useMessages().card.tie
  const { graph, allTies } = useDrawn()
  const sayExists = useSayExists()
  if (tie.polarity === 'context') return null
  const { same, kin } = answersTo(graph, tie, allTies)
  const asked = tie.polarity === 'asked'
  return (
    <section className="card-answer">
      <p>
        {asked
          ? sayExists(same)
          : text.alsoAsked[!same ? 'not' : same.modality === 'permitted' ? 'permitted' : 'asked']}
      </p>
      {same && <TieButton tie={same} />}
      {kin.length > 0 && (
        <>
          <p className="quiet">{asked ? text.kinExist : text.kinAsked}</p>
          <Rows of={kin}>{(each) => <TieButton key={each.id} tie={each} />}</Rows>
        </>
      )}
    </section>
  )
}

/** No more than the text says: whether it is under way or over, inferred, or said of parts only. */
function useSayExists(): (same: Tie | undefined) => string {
  const { exists } = useMessages().card.tie
  const { graph } = useDrawn()
  const reading = useApp((state) => state.view.reading)
  const folded = useApp((state) => state.view.folded)
  return (same) => {
    if (!same) return exists.not
    const { statements } = lookup(graph)
    const said = same.statements.flatMap((id) => statements.get(id) ?? [])
    const standing = said.map((statement) => ({
      ...standingOf(graph, same, statement, { reading, folded }),
      modality: statement.modality,
    }))
    const direct = standing.filter(({ throughFolding }) => !throughFolding)
    if (direct.length === 0) return exists.folded
    const stated = direct.filter(({ status }) => status === 'stated')
    if (stated.length === 0) return exists.inferred
    return stated.some(({ modality }) => modality === 'ongoing') ? exists.ongoing : exists.past
  }
}

interface WhyInferredProps {
  readonly tie: Tie
  readonly statement: Statement
  readonly isEnd: (actor: string) => boolean
}

/** That a statement only infers the pair, unless what is told of its parts already says so. */
function WhyInferred({ tie, statement, isEnd }: WhyInferredProps) {
  const text = useMessages().card.tie
  const { graph } = useDrawn()
  const reading = useApp((state) => state.view.reading)
  const folded = useApp((state) => state.view.folded)
  if (standingOf(graph, tie, statement, { reading, folded }).status === 'stated') return null
  const told = partsOf(statement, lookup(graph), isEnd).some(
    ({ marked, takenOverFrom, participants }) =>
      marked && (takenOverFrom !== undefined || participants.some(({ status }) => status === 'inferred')),
  )
  if (told || statement.status === 'inferred') return null
  return (
    <p>
      <Inferred why={text.pairInferred} />
    </p>
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
