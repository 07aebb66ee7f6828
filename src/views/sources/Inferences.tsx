// Everything that is inferred, in one list, each with why it is.
import { useMemo } from 'react'
import { lookup } from '@/core/model/lookup'
import { plural } from '@/i18n/formats'
import { useLanguage, useMessages } from '@/i18n/language'
import { ActorName } from '@/marks/ActorName'
import { Local } from '@/marks/Local'
import { Rows } from '@/marks/Rows'
import { TargetButton } from '@/marks/TargetButton'
import { useDocument } from '@/state/useApp'
import { type InferredThing, inferredIn } from './inferredIn'

export function Inferences() {
  const text = useMessages().sources
  const language = useLanguage()
  const { graph } = useDocument()
  const all = useMemo(() => inferredIn(graph), [graph])
  return (
    <>
      <p className="findings-figure">{plural(language, all.length, text.inferences)}</p>
      <p className="quiet">{text.inferencesMean}</p>
      <ul className="sources-inferences">
        <Rows of={all}>
          {(one) => (
            <li key={one.key}>
              <What of={one} />
              <p className="quiet">{one.note ? <Local of={one.note} /> : text.noNote}</p>
            </li>
          )}
        </Rows>
      </ul>
    </>
  )
}

function What({ of: { target, sort, role, within } }: { readonly of: InferredThing }) {
  const { sources: text, legend } = useMessages()
  const { graph } = useDocument()
  const { labels, topics } = lookup(graph)
  const actor = target.type === 'actor' ? target.id : target.type === 'part' ? target.actors[0] : undefined
  const topic = target.type === 'topic' ? topics.get(target.id) : undefined
  return (
    <p>
      <span className="quiet">{text.sorts[sort]}:</span> {actor !== undefined && <ActorName id={actor} />}
      {topic && (
        <TargetButton target={target}>
          <Local of={topic.name} translated={topic.translated} />
        </TargetButton>
      )}
      {target.type === 'statement' && (
        <TargetButton target={target}>
          <bdi>{labels.get(target.id) ?? target.id}</bdi>
        </TargetButton>
      )}
      {sort === 'part-of' && within !== undefined && (
        <>
          {' '}
          {text.in} <ActorName id={within} />
        </>
      )}
      {sort === 'participant' && within !== undefined && role !== undefined && (
        <>
          {' '}
          {text.as(legend.role[role])}{' '}
          <TargetButton target={{ type: 'statement', id: within }}>
            <bdi>{labels.get(within) ?? within}</bdi>
          </TargetButton>
        </>
      )}
    </p>
  )
}
