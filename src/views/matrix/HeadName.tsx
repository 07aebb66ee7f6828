// The name in a heading: an institution's short name, or a statement's label with its force.
import { lookup } from '@/core/model/lookup'
import { useMessages } from '@/i18n/language'
import { Local } from '@/marks/Local'
import type { Matrix } from './useMatrix'

interface HeadNameProps {
  readonly matrix: Matrix
  readonly id: string
}

export function HeadName({ matrix: { graph }, id }: HeadNameProps) {
  const { card } = useMessages()
  const { actors, statements, labels } = lookup(graph)
  const actor = actors.get(id)
  if (actor) return <Local of={actor.short} translated={actor.translated} />
  const statement = statements.get(id)
  return (
    <>
      <b>{labels.get(id) ?? id}</b>
      {statement && <small>{card.modality[statement.modality]}</small>}
    </>
  )
}
