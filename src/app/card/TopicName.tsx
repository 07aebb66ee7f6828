// What a statement is about, by name; a press shows its words.
import { lookup } from '@/core/model/lookup'
import { Inferred } from './Inferred'
import { Local } from './Local'
import { TargetButton } from './TargetButton'
import { useDrawn } from './useDrawn'

export function TopicName({ id }: { readonly id: string }) {
  const topic = lookup(useDrawn().graph).topics.get(id)
  if (!topic) return <span>{id}</span>
  return (
    <>
      <TargetButton target={{ type: 'topic', id }}>
        <Local of={topic.name} translated={topic.translated} />
      </TargetButton>
      {topic.status === 'inferred' && (
        <>
          {' '}
          <Inferred />
        </>
      )}
    </>
  )
}
