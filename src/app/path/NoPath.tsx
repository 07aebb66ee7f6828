// Why there is no path between two institutions, and what can be done about it.
import type { Actor } from '@/core/model/graph'
import { lookup } from '@/core/model/lookup'
import { shortName } from '@/core/model/shortName'
import { inLanguage } from '@/core/model/text'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { TieButton } from '@/marks/TieButton'
import type { WhyNone } from '@/state/pathAnswer'
import { findPath, setReading, toggleFold } from '@/state/store'
import { useDocument } from '@/state/useApp'
import { clearTheFilter } from '../actions/clearTheFilter'

interface NoPathProps {
  readonly none: WhyNone
  readonly from: Actor
  readonly to: Actor
}

export function NoPath({ none, from, to }: NoPathProps) {
  const text = useMessages().path
  return (
    <>
      <p className="path-summary">
        <strong>{text.none}</strong>
      </p>
      <Why none={none} from={from} to={to} />
    </>
  )
}

function Why({ none, from, to }: NoPathProps) {
  const messages = useMessages()
  const text = messages.path
  const language = useLanguage()
  switch (none.why) {
    case 'folded':
      return <Folded ends={none.ends} from={from} to={to} />
    case 'never':
      return (
        <ul className="path-why">
          {none.ends.map(({ id, is }) => {
            const end = id === from.id ? from : to
            return <li key={id}>{text.never[is](inLanguage(end.short, language).text)}</li>
          })}
        </ul>
      )
    case 'hub':
      return (
        <>
          <p>{text.hub}</p>
          <Remedy label={text.readAs(messages.vocabulary.reading.lead)} onPress={() => setReading('lead')} />
        </>
      )
    case 'filter':
      return (
        <>
          <p>{plural(language, none.length, text.filter)}</p>
          <Rows of={none.leftOut}>{(tie) => <TieButton key={tie.id} tie={tie} />}</Rows>
          <Remedy label={clearTheFilter.title(messages, language)} onPress={clearTheFilter.run} />
        </>
      )
    case 'apart': {
      const { fromJoins, toJoins, underEveryone } = none
      const sayJoins = (actor: Actor, others: number) => {
        const name = inLanguage(actor.short, language).text
        if (others === 0) return text.alone(name)
        return plural(language, others, { one: text.joins.one(name), other: text.joins.other(name) })
      }
      return (
        <>
          <p>{text.apart}</p>
          <ul className="path-why">
            <li>{sayJoins(from, fromJoins)}</li>
            <li>{sayJoins(to, toJoins)}</li>
          </ul>
          {underEveryone && (
            <>
              <p>{text.underEveryone}</p>
              <Remedy
                label={text.readAs(messages.vocabulary.reading.everyone)}
                onPress={() => setReading('everyone')}
              />
            </>
          )}
        </>
      )
    }
  }
}

interface FoldedProps extends Omit<NoPathProps, 'none'> {
  readonly ends: Extract<WhyNone, { readonly why: 'folded' }>['ends']
}

function Folded({ ends, from, to }: FoldedProps) {
  const text = useMessages().path
  const language = useLanguage()
  const { graph } = useDocument()
  const { actors } = lookup(graph)
  const nameOf = (id: string) => shortName(graph, id, language)
  const drawn = (id: string) => ends.find((end) => end.id === id)?.into ?? id
  const isOne = drawn(from.id) === drawn(to.id)
  return (
    <>
      {ends.map(({ id, into }) => {
        const actor = actors.get(id)
        return (
          <p key={id}>
            {actor && <Local of={actor.short} translated={actor.translated} />} {text.foldedInto}{' '}
            <ActorName id={into} />.
          </p>
        )
      })}
      <div className="path-remedies">
        {[...new Set(ends.map(({ into }) => into))].map((into) => (
          <button key={into} type="button" className="button" onClick={() => toggleFold(into)}>
            {text.unfold(nameOf(into))}
          </button>
        ))}
        {!isOne && (
          <button type="button" className="button" onClick={() => findPath(drawn(from.id), drawn(to.id))}>
            {text.takeInstead(ends.map(({ into }) => nameOf(into)).join(', '))}
          </button>
        )}
      </div>
    </>
  )
}

function Remedy({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <div className="path-remedies">
      <button type="button" className="button" onClick={onPress}>
        {label}
      </button>
    </div>
  )
}
