// What an institution is part of, what is part of it, and what else it is called.
import type { Actor, CoordinationGraph, PartOf } from '@/core/model/graph'
import { holdsOn, lookup } from '@/core/model/lookup'
import { tagOf } from '@/core/model/text'
import { formatDate } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { OursMark } from '@/marks/OursMark'
import { Rows } from '@/marks/Rows'
import { useDrawn } from '@/marks/useDrawn'
import { Inferred } from './Inferred'

interface ActorFactsProps {
  readonly actor: Actor
  /** What is folded into it. */
  readonly members: readonly string[]
}

export function ActorFacts({ actor, members }: ActorFactsProps) {
  const text = useMessages().card.actor
  const language = useLanguage()
  const { graph } = useDrawn()
  const parts = lookup(graph).parts.get(actor.id) ?? []
  const aliasesIn = tagOf(actor.aliases ?? {}, language)
  const aliases = actor.aliases?.[aliasesIn ?? language] ?? []
  if (actor.partOf.length + parts.length + members.length + aliases.length === 0) return null
  return (
    <dl className="card-facts">
      {actor.partOf.length > 0 && (
        <>
          <dt>{text.partOf}</dt>
          {actor.partOf.map((part) => (
            <dd key={`${part.actor} ${part.since ?? ''}`}>
              <ActorName id={part.actor} /> <Period part={part} />
              {part.status === 'inferred' && <Inferred note={part.note} translated={actor.translated} />}
            </dd>
          ))}
        </>
      )}
      <Names label={text.hasParts} ids={parts} isInferred={(id) => isInferredPart(graph, id, actor.id)} />
      <Names label={text.standsFor} ids={members.filter((id) => !parts.includes(id))} />
      {aliases.length > 0 && (
        <>
          <dt>{text.names}</dt>
          <dd>
            <bdi lang={aliasesIn}>{aliases.join(' · ')}</bdi>
            {actor.translated?.includes(aliasesIn ?? '') && <OursMark />}
          </dd>
        </>
      )}
    </dl>
  )
}

interface NamesProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly isInferred?: (id: string) => boolean
}

function isInferredPart(graph: CoordinationGraph, part: string, whole: string): boolean {
  const memberships =
    lookup(graph)
      .actors.get(part)
      ?.partOf.filter(({ actor }) => actor === whole) ?? []
  return memberships.every(({ status }) => status === 'inferred')
}

function Names({ label, ids, isInferred = () => false }: NamesProps) {
  if (ids.length === 0) return null
  return (
    <>
      <dt>{label}</dt>
      <dd className="card-names">
        <Rows of={ids}>
          {(id) => (
            <span key={id}>
              <ActorName id={id} />
              {isInferred(id) && (
                <>
                  {' '}
                  <Inferred />
                </>
              )}
            </span>
          )}
        </Rows>
      </dd>
    </>
  )
}

function Period({ part }: { readonly part: PartOf }) {
  const text = useMessages().card.actor
  const language = useLanguage()
  const { asOf } = useDrawn().graph
  const words = [
    part.since === undefined ? [] : text.since(formatDate(language, part.since)),
    part.until === undefined ? [] : text.until(formatDate(language, part.until)),
    holdsOn(part, asOf) ? [] : text.notOnDate(formatDate(language, asOf)),
  ].flat()
  return words.length > 0 ? <span className="quiet">({words.join(', ')}) </span> : null
}
