// An institution by its short name; a press selects what is drawn for it.
import { lookup } from '@/core/model/lookup'
import { Local } from './Local'
import { TargetButton } from './TargetButton'
import { useDrawn } from './useDrawn'

export function ActorName({ id }: { readonly id: string }) {
  const { graph, standsFor } = useDrawn()
  const actor = lookup(graph).actors.get(id)
  if (!actor) return <span>{id}</span>
  return (
    <TargetButton target={{ type: 'actor', id: standsFor.get(id) ?? id }}>
      <Local of={actor.short} translated={actor.translated} />
    </TargetButton>
  )
}
